import { getPayload } from 'payload'
import config from './payload.config'

/** Makes the tables of the bare application and goes: Payload pushes its schema where nothing is built. */
const payload = await getPayload({ config })
await payload.destroy()
process.exit(0)
