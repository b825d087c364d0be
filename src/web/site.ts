import type { CodePolicy } from '../domain/person/code.ts'
import type { Atlas } from '../domain/territory/atlas.ts'
import type { Scanner } from '../storage/file/clamd.ts'
import type { FileFolder } from '../storage/file/store.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import type { Database } from '../storage/database.ts'
import type { SecretKeys } from '../storage/second-factor/secret-keys.ts'
import type { AssetTable } from './assets.ts'
import type { Library } from './library.ts'
import type { Guide } from './live-guide.ts'
import type { LiveSettings } from './live-settings.ts'
import type { OutlinePaths } from './map/imported-outlines.ts'
import type { PageCache } from './page/page-cache.ts'

/** What every page of one running site shares. Read-only, but for `atlas()`, which follows the database's imports. */
export type Site = {
  readonly db: Database
  readonly dataFolder: string
  readonly library: Library
  readonly assets: AssetTable
  readonly settings: SiteSettings
  /** what administrators have set in the back office; absent in tests of one area: nothing */
  readonly chosen?: LiveSettings
  /** what signs the receipts of ideas, and the public halves of every key that ever did */
  readonly receiptKeys: ReceiptKeys
  /** what seals second factors at rest */
  readonly secretKeys: SecretKeys
  /** pages already drawn */
  readonly pages: PageCache
  /** where the bytes of documents lie, and what looks for viruses in them (null: nothing does) */
  readonly files: { readonly folder: FileFolder; readonly scan: Scanner | null }
  /** the territories as of the last import; the same object until an import changes them */
  readonly atlas: () => Atlas
  /** programmes and partners as of the last change of the bank; another object whenever the bank has changed */
  readonly guide: () => Guide
  /** official outlines loaded by the operator, by code; where there is none a commune is a point */
  readonly outlines: () => OutlinePaths
}

export type SiteSettings = {
  /** `https://twiza.example`: used in links that leave the site; null: taken from each request */
  readonly publicOrigin: string | null
  /** who runs this site, shown at the foot; null: not shown */
  readonly operatorName: string | null
  /** e-mail address, telephone number or web address for help; null: not shown */
  readonly operatorContact: string | null
  /** whether people reach it by https (a proxy in front): secure cookies and HSTS */
  readonly https: boolean
  /** forms whose processing has no number of the CNDP are closed, but for those named; absent: none is closed */
  readonly requireCndp?: { readonly open: readonly string[] } | null
  /** the largest file an agent may import; absent: 100 MB */
  readonly importLimitBytes?: number
  /** another service by whose accounts people may sign in; null or absent: none */
  readonly oidc?: {
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: string
    readonly name: string
  } | null
  /** where codes of sign-in may go and how many; absent: STANDARD_CODE_POLICY */
  readonly signIn?: CodePolicy
}
