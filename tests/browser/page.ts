import { judge } from './judge.ts'

interface Node {
  textContent: string | null
  id: string
}
declare const document: {
  querySelectorAll(selector: string): Iterable<Node>
  querySelector(selector: string): Node
  addEventListener(type: 'securitypolicyviolation', listener: (event: { blockedURI: string }) => void): void
}

const violations: string[] = []
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.blockedURI))

/** Runs in the page: judges every filing that it carries and writes down the answers. */
const answers = [...document.querySelectorAll('script[type="application/json"]')].map((it) => [
  it.id,
  judge(it.textContent ?? ''),
])

/** Shows that the policy is in force: strings are not run as code here. */
function evalAllowed(): boolean {
  try {
    return new Function('return true')() as boolean
  } catch {
    return false
  }
}

const allowed = evalAllowed()
// The events of the policy come as tasks of their own, after the script.
setTimeout(() => {
  document.querySelector('pre').textContent = JSON.stringify({ answers, evalAllowed: allowed, violations })
}, 100)
