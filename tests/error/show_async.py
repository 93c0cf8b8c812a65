# An exception through two coroutines.
async def f():
    await g()
async def g():
    raise ValueError('async')
f().send(None)
