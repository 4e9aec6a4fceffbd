/** The window whose address says where this is: a frame of `about:blank` or `srcdoc` is of the page around it. */
export function viewWithAddress(): Window | undefined {
  for (let view: Window = window; ; view = view.parent) {
    if (hasAddress(view)) return view
    if (view === view.parent) return undefined
  }
}

export function addressOfPage(): URL {
  // in a sandbox a frame may not look around itself, but it knows the address it was made under
  return new URL(viewWithAddress()?.location.href ?? document.baseURI)
}

function hasAddress({ location }: Window): boolean {
  try {
    return /^https?:/.test(location.protocol)
  } catch {
    // another origin’s
    return false
  }
}
