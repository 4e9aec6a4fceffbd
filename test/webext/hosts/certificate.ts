import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/**
 * A key and a self-signed certificate, as PEM.
 *
 * Node makes keys and signatures but no certificate, and `openssl` is not on every machine, so the few
 * fields that a browser told to ignore errors wants are written here in DER.
 */
export function createCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const ecdsaWithSha256 = tagged(0x30, tagged(0x06, Buffer.from('2a8648ce3d040302', 'hex')))
  const commonName = tagged(0x06, Buffer.from('550403', 'hex'))
  const name = tagged(0x30, tagged(0x31, tagged(0x30, commonName, tagged(0x0c, Buffer.from('localhost')))))
  const serial = randomBytes(8)
  // a serial number is positive
  serial.writeUInt8(0x01, 0)
  const day = 86_400_000
  const body = tagged(
    0x30,
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, serial),
    ecdsaWithSha256,
    name,
    tagged(0x30, time(Date.now() - day), time(Date.now() + 30 * day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  const certificate = tagged(0x30, body, ecdsaWithSha256, signature).toString('base64')
  const lines = certificate.match(/.{1,64}/g) ?? []
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  }
}

/** A DER value: its tag, its length, its parts. */
function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts)
  const length =
    value.length < 0x80
      ? [value.length]
      : value.length < 0x100
        ? [0x81, value.length]
        : [0x82, value.length >> 8, value.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), value])
}

/** UTCTime, as 260131235959Z. */
function time(at: number): Buffer {
  return tagged(0x17, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, '').slice(2, 14)}Z`))
}
