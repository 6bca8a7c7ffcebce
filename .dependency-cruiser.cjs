const floors = ['domain', 'corpus', 'assess', 'report', 'filing', 'adapters', 'batch', 'cases', 'cli', 'testing']

/** A floor imports only floors above it in the list; domain is the ground. */
const downOnly = floors.flatMap((floor, i) => {
  const below = floors.slice(i + 1)
  return below.length === 0
    ? []
    : [
        {
          name: `${floor}-imports-only-lower-floors`,
          severity: 'error',
          from: { path: `^src/${floor}/` },
          to: { path: `^src/(${below.join('|')})/` },
        },
      ]
})

module.exports = {
  forbidden: [
    ...downOnly,
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'the core reads no file and no clock: it runs in browsers',
      severity: 'error',
      from: { path: '^src/(domain|corpus|assess|report|filing)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      from: { path: '^src/(?!cli/dev/)' },
      // What is bundled into the package need not be installed with it; optional peers are loaded where they are there.
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot: 'node_modules/(stdnum|date-fns|@date-fns|decimal.js|js-yaml|yaml|fast-check|pg|@types)',
      },
    },
    {
      name: 'fast-check-in-testing-only',
      comment: 'an optional peer, which only those who test standards install',
      severity: 'error',
      from: { path: '^src/(?!testing/)' },
      to: { path: 'node_modules/fast-check' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
