import { type Content, Html, html } from './html.ts'
import { folderOf, paths } from './paths.ts'
import type { View } from './view.ts'

/** A finished page, by its path below the folder of its language. */
export interface Page {
  path: string
  text: string
}

/** What a page shows. */
export interface PageBody {
  title: string
  body: Content
}

/** Puts a body into a whole page: header with search, footer, the same in another language. */
export function page(view: View, { title, body }: PageBody): Page {
  const { say, lang, path } = view
  const other = lang === 'en' ? 'zh-CN' : 'en'
  const nav = Object.entries(say.nav).map(([name, label]) => {
    const target = paths[name as keyof typeof say.nav]
    return html`<li><a href="${view.to(target)}"${new Html(target === path ? ' aria-current="page"' : '')}>${label}</a></li>`
  })
  const text = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${path === paths.home ? say.title : `${title} · ${say.title}`}</title>
<link rel="stylesheet" href="${view.toRoot('assets/book.css')}">
<script defer src="${view.toRoot(`assets/${indexName(lang)}`)}"></script>
<script defer src="${view.toRoot('assets/book.js')}"></script>
</head>
<body data-root="${'../'.repeat(path.split('/').length - 1)}">
<header>
<a class="home" href="${view.to(paths.home)}">${say.title}</a>
<nav><ul>${nav}<li><a href="${view.toRoot(path, other)}" hreflang="${other}" lang="${other}">${say.otherLanguage}</a></li></ul></nav>
<form class="search" role="search" hidden>
<input type="search" aria-label="${say.searchHint}" placeholder="${say.searchHint}" autocomplete="off">
<ol class="found" data-none="${say.searchNone}" hidden></ol>
</form>
</header>
<main>
<h1>${title}</h1>
${body}
</main>
<footer><p>${say.disclaimer}</p></footer>
</body>
</html>
`
  return { path: folderOf(lang) + path, text: text.text }
}

export const indexName = (lang: string) => `search.${lang}.js`
