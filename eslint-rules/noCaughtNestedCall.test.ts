import { noCaughtNestedCall } from './noCaughtNestedCall.js'
import { testRule } from './testRule'

const call = `await req.payload.findByID({ collection: 'a', id, req, overrideAccess: true })`

testRule(
  'no-caught-nested-call',
  noCaughtNestedCall,
  [
    call,
    `try { ${call} } finally { release() }`,
    `try { ${call} } catch (error) { throw refusalOf(error) }`,
    // A call of its own transaction takes nothing with it.
    `try { await payload.find({ collection: 'a', overrideAccess: true }) } catch { ready = false }`,
    // The handler itself is not inside the try block.
    `try { parse(text) } catch { ${call} }`,
    `try { JSON.parse(text) } catch { result = null }`,
  ],
  [
    [`try { ${call} } catch { missing = true }`, 'caught'],
    [`try { ${call} } catch (error) { if (error.status === 500) throw error }`, 'caught'],
    [`try { await payload.update({ collection: 'a', id, data, ...asSystem(req) }) } catch {}`, 'caught'],
    [`try { await withTransaction(req, async () => { ${call} }) } catch { failed = true }`, 'caught'],
    [`try { try { ${call} } finally { release() } } catch { failed = true }`, 'caught'],
    [`payload.find({ collection: 'a', req, overrideAccess: true }).catch(() => null)`, 'caught'],
    [`try { await payload.db.findOne({ collection: 'a', req }) } catch { missing = true }`, 'caught'],
  ],
)
