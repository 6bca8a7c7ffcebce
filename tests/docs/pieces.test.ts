import { expect, it } from 'vitest'
import { html } from '../../docs/build/html.ts'
import { marked } from '../../docs/build/pages/marked.ts'
import { fileName, relativeAddress } from '../../docs/build/paths.ts'

it('escapes every text that is put into a page, but not what is already safe', () => {
  expect(html`<p title="${'"x"'}">${'<b>'}${html`<i>${'&'}</i>`}${undefined}${[1, 'a']}</p>`.text).toBe(
    '<p title="&quot;x&quot;">&lt;b&gt;<i>&amp;</i>1a</p>',
  )
})

it('marks what is gone and what is new, numbers as wholes', () => {
  const [was, is] = marked('面积10000平方米以上', '面积60000平方米以上（不含）')
  expect(html`${was}`.text).toBe('面积<del>10000</del>平方米以上')
  expect(html`${is}`.text).toBe('面积<ins>60000</ins>平方米以上<ins>（不含）</ins>')
})

it('finds the way from page to page', () => {
  expect(relativeAddress('standards/a.html', 'instruments/b c.html', 'x y')).toBe('../instruments/b%20c.html#x%20y')
  expect(relativeAddress('standards/a.html', 'standards/a.html', 'x')).toBe('#x')
  expect(relativeAddress('index.html', 'assets/book.css')).toBe('assets/book.css')
})

it('calls files by names that every file system takes', () => {
  expect(fileName('建市〔2014〕159号')).toBe('建市〔2014〕159号')
  expect(fileName('a/b:c?d')).toBe('a-b-c-d')
})
