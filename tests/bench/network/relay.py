# SPDX-License-Identifier: MIT
"""relay.py <port to> <round trip, ms>: hands bytes on, half a round trip late, and a connection's first ones another round trip later, in
which TCP would have shaken hands. Prints its port."""
import asyncio
import sys

target, round_trip = int(sys.argv[1]), float(sys.argv[2]) / 1000


async def carry(reader, writer, begin):
    """Each piece leaves half a round trip after it came; pieces that follow each other are under way together."""
    loop = asyncio.get_running_loop()
    under_way = asyncio.Queue()

    async def arrive():
        while True:
            due, data = await under_way.get()
            await asyncio.sleep(max(0.0, due - loop.time() - 0.002))
            while loop.time() < due:  # a sleep ends up to a millisecond late
                await asyncio.sleep(0)
            if not data:
                writer.close()
                return
            writer.write(data)

    arriving = asyncio.create_task(arrive())
    while True:
        try:
            data = await reader.read(65536)
        except OSError:
            data = b''
        await under_way.put((max(loop.time(), begin) + round_trip / 2, data))
        if not data:
            break
    await arriving


async def accept(reader, writer):
    begin = asyncio.get_running_loop().time() + round_trip
    try:
        other_reader, other_writer = await asyncio.open_connection('127.0.0.1', target)
        await asyncio.gather(carry(reader, other_writer, begin), carry(other_reader, writer, begin))
    except OSError:
        writer.close()


async def main():
    server = await asyncio.start_server(accept, '127.0.0.1', 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
