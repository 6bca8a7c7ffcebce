/* Search, and folded parts on paper. A plain script: pages opened from a disk load no modules and fetch nothing. */
;(() => {
  const root = document.body.dataset.root
  const form = document.querySelector('form.search')
  const input = form.querySelector('input')
  const list = form.querySelector('ol')
  const most = 20

  /** The pairs of neighbouring Chinese characters and the words of other scripts in a text. */
  function gramsOf(text) {
    const grams = new Set()
    for (const run of text.toLowerCase().match(/[\u3400-\u9fff]+|[a-z0-9.]+/g) ?? []) {
      if (!/[\u3400-\u9fff]/.test(run) || run.length === 1) grams.add(run)
      else for (let i = 0; i + 1 < run.length; i++) grams.add(run.slice(i, i + 2))
    }
    return [...grams]
  }

  /** The best entries for a query: those with most of its grams, in titles rather than in texts. */
  function find(query) {
    const grams = gramsOf(query)
    const scored = (window.bookIndex ?? []).flatMap(([title, kind, url, text], place) => {
      const [head, body] = [title.toLowerCase(), text.toLowerCase()]
      const inTitle = grams.filter((it) => head.includes(it)).length
      const hit = grams.filter((it) => head.includes(it) || body.includes(it)).length
      const whole = head.includes(query.toLowerCase()) ? 2 : body.includes(query.toLowerCase()) ? 1 : 0
      if (grams.length === 0 || hit / grams.length < 0.6) return []
      return [{ title, kind, url, text, place, score: (hit + 2 * inTitle) / grams.length + whole }]
    })
    return scored.sort((a, b) => b.score - a.score || a.place - b.place).slice(0, most)
  }

  function snippet(text, query) {
    const at = gramsOf(query)
      .map((it) => text.toLowerCase().indexOf(it))
      .filter((it) => it >= 0)
    const from = Math.max(0, Math.min(...at, text.length) - 20)
    return at.length === 0 ? '' : `${from > 0 ? '…' : ''}${text.slice(from, from + 70)}…`
  }

  function make(tag, className, text) {
    const element = document.createElement(tag)
    element.className = className
    element.textContent = text
    return element
  }

  function show() {
    const query = input.value.trim()
    list.replaceChildren()
    list.hidden = query === ''
    if (query === '') return
    const found = find(query)
    if (found.length === 0) list.append(make('li', 'none', list.dataset.none))
    for (const it of found) {
      const link = make('a', '', '')
      link.href = root + it.url
      link.append(make('span', 'kind', it.kind), make('span', 'title', it.title))
      link.append(make('span', 'snippet', it.title.includes(query) ? '' : snippet(it.text, query)))
      const item = make('li', '', '')
      item.append(link)
      list.append(item)
    }
  }

  form.hidden = false
  input.addEventListener('input', show)
  input.addEventListener('focus', show)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    list.querySelector('a')?.click()
  })
  form.addEventListener('keydown', (event) => {
    const links = [input, ...list.querySelectorAll('a')]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') list.hidden = true
    if (step === undefined) return
    event.preventDefault()
    links[Math.min(Math.max(links.indexOf(document.activeElement) + step, 0), links.length - 1)].focus()
  })
  document.addEventListener('click', (event) => {
    if (!form.contains(event.target)) list.hidden = true
  })

  /* Paper has no folds: the whole text is printed, cases only as far as they are open. */
  window.addEventListener('beforeprint', () => {
    for (const it of document.querySelectorAll('details.stretch:not([open])')) {
      it.open = true
      it.dataset.opened = ''
    }
  })
  window.addEventListener('afterprint', () => {
    for (const it of document.querySelectorAll('details[data-opened]')) {
      it.open = false
      delete it.dataset.opened
    }
  })
})()
