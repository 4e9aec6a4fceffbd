/** How a network counts a post, and how much of it it takes. */
export interface Network {
  readonly name: string
  /** The most characters of a post, as the network counts them. */
  readonly limit: number
  /** The length of a post as the network counts it. */
  readonly count: (text: string) => number
}

/** What is known of one site; one file each, and one line in index.ts. Data only: reading and writing is the editors’ part. */
export interface Composer {
  /** As in `x`, `linkedin`. */
  readonly id: string
  /** Hosts, which take in their subdomains; empty for software that runs on anybody’s server. */
  readonly hosts: readonly string[]
  /** For software that runs on anybody’s server: whether this page is of it. */
  readonly isPage?: (page: Document) => boolean
  /** A selector of the boxes that posts, replies and comments are written in. */
  readonly boxes: string
  /** A selector of boxes (or what they stand in) that fit but are not for posts: search, passwords, settings. */
  readonly except?: string
  /** A selector of what the box stands in together with its buttons, so that nothing is put over them. */
  readonly frame?: string
  readonly network?: Network
  /** Where a post from this page goes, as `reddit.com/r/acme`; without it host and path. */
  readonly place?: (address: URL, box: Element) => string | undefined
}
