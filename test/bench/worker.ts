import { json } from 'node:stream/consumers'
import { loadEngine } from './engine.ts'

// One engine alone in its process: node worker.cjs ENGINE < posts.json. Says how much memory that took.
async function main(): Promise<void> {
  const engine = await loadEngine(process.argv[2] ?? '')
  const posts = (await json(process.stdin)) as readonly string[]
  for (const post of posts) await engine.judge(post)
  console.log(process.memoryUsage.rss())
}

void main()
