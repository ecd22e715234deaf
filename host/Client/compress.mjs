// Lays a .br and a .gz beside every file of a folder that becomes smaller by it, and notes in compressed.txt that it came to its end.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const types = new Set(['.css', '.html', '.js', '.json', '.svg', '.webmanifest'])
const encodings = {
  br: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gz: (content) => gzipSync(content, { level: 9 }),
}

const folder = process.argv[2]
const names = []
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name)
  // The page itself is filled in for every response.
  if (!entry.isFile() || !types.has(extname(entry.name)) || path === join(folder, 'index.html')) continue
  const content = readFileSync(path)
  for (const [extension, compress] of Object.entries(encodings)) {
    const compressed = compress(content)
    if (compressed.length < content.length) {
      writeFileSync(`${path}.${extension}`, compressed)
      names.push(`${path}.${extension}`)
    }
  }
}
writeFileSync(join(folder, 'compressed.txt'), names.join('\n'))
