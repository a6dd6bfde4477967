import { parentPort } from 'node:worker_threads'
import { serve } from './serve.ts'

// Entry of the worker thread in which the study is open; main talks to it by messages only.
if (parentPort === null) throw new Error('host-worker runs only as a worker thread')
serve(parentPort)
