// Loaded before every script (`node --import`), and plain JavaScript, so that an older Node can still read it and say what is wrong.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `Funn's scripts need Node 24, this is ${process.version}. ` +
      'Run "npm ci", which brings Node 24 with it, and start them with "npm run …", "npm test" or "npm start".',
  )
  process.exit(1)
}
