/** The fence: domain <- storage <- operations <- web/cli. Every rule is an error; circles count types too. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
})
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-resolution', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { ...only('domain-imports-nothing', '^src/domain/(?!.*\\.test\\.tsx?$)', '^src/domain/') },
    { ...only('storage-imports-domain', '^src/storage/(?!.*\\.test\\.tsx?$)', '^(src/(domain|storage)/|node_modules/)|^[a-z_:/]+$') },
    { name: 'storage-not-up', severity: 'error', from: { path: '^src/storage/' }, to: { path: '^src/(operations|web|cli)/' } },
    { name: 'operations-not-up', severity: 'error', from: { path: '^src/operations/' }, to: { path: '^src/(web|cli)/' } },
    { name: 'web-not-cli', severity: 'error', from: { path: '^src/web/' }, to: { path: '^src/cli/' } },
    {
      name: 'only-operations-write',
      severity: 'error',
      from: { path: '^src/(web|cli|domain)/' },
      to: { path: '^src/storage/.*writes\\.tsx?$' },
    },
    {
      name: 'islands-stay-light',
      severity: 'error',
      from: { path: '^src/web/islands/' },
      to: { path: '^src/(storage|operations|cli)/|node_modules/(?!preact)' },
    },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$|^journeys/|^bench/' },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'no-dev-dependency-in-production',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    // the ladder inside the domain: a lower area never imports a higher one
    { name: 'domain-ladder-basics', severity: 'error', from: { path: '^src/domain/basics/' }, to: { path: '^src/domain/(?!basics/)' } },
    { name: 'domain-ladder-kernels', severity: 'error', from: { path: '^src/domain/(ranking|finance)/' }, to: { path: '^src/domain/(?!basics/|ranking/|finance/)' } },
    { name: 'domain-ladder-territory', severity: 'error', from: { path: '^src/domain/territory/' }, to: { path: '^src/domain/(?!basics/|ranking/|territory/)' } },
    { name: 'domain-ladder-activity', severity: 'error', from: { path: '^src/domain/activity/' }, to: { path: '^src/domain/(?!basics/|ranking/|territory/|activity/)' } },
    { name: 'domain-ladder-law', severity: 'error', from: { path: '^src/domain/law/' }, to: { path: '^src/domain/(?!basics/|law/)' } },
    { name: 'domain-ladder-project', severity: 'error', from: { path: '^src/domain/project/' }, to: { path: '^src/domain/(?!basics/|search/|territory/|activity/|model/|project/)' } },
    { name: 'domain-ladder-publication', severity: 'error', from: { path: '^src/domain/publication/' }, to: { path: '^src/domain/(?!basics/|project/|publication/)' } },
    { name: 'domain-ladder-idea', severity: 'error', from: { path: '^src/domain/idea/' }, to: { path: '^src/domain/(?!basics/|person/|territory/|activity/|project/|idea/)' } },
    { name: 'domain-ladder-programme', severity: 'error', from: { path: '^src/domain/programme/' }, to: { path: '^src/domain/(?!basics/|territory/|activity/|programme/)' } },
    { name: 'domain-ladder-partner', severity: 'error', from: { path: '^src/domain/partner/' }, to: { path: '^src/domain/(?!basics/|territory/|activity/|programme/|partner/)' } },
    { name: 'domain-ladder-search', severity: 'error', from: { path: '^src/domain/search/' }, to: { path: '^src/domain/(?!basics/|search/)' } },
    { name: 'domain-ladder-person', severity: 'error', from: { path: '^src/domain/person/' }, to: { path: '^src/domain/(?!basics/|person/)' } },
    { name: 'domain-ladder-dossier', severity: 'error', from: { path: '^src/domain/dossier/' }, to: { path: '^src/domain/(accompaniment|founding|publication)/' } },
    { name: 'domain-ladder-founding', severity: 'error', from: { path: '^src/domain/founding/' }, to: { path: '^src/domain/accompaniment/' } },
    { name: 'domain-ladder-model', severity: 'error', from: { path: '^src/domain/model/' }, to: { path: '^src/domain/(?!basics/|finance/|law/|model/)' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
