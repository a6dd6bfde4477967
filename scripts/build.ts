/** Builds the app into dist/; `npm run build`. */
import { buildApp } from './build-app.ts'

try {
  await buildApp()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
