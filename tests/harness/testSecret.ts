/** Signs the tokens of the tests; the template is made with it too. */
export const testSecret = 'a-secret-of-the-tests-that-guards-nothing'
