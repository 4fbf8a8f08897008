"""Runs a command over shards by Dask's scheduler and two workers, of which one is killed in the middle.

convert_shards.py COMMAND... -- SHARD...   writes what the command gave, to standard output; the command has each shard as its standard input.
"""
import os
import signal
import subprocess
import sys

from distributed import Client, LocalCluster, as_completed


def convert(command, shard):
    with open(shard, "rb") as lines:
        return subprocess.run(command, stdin=lines, stdout=subprocess.PIPE, check=True).stdout


def main():
    split = sys.argv.index("--")
    command, shards = sys.argv[1:split], sys.argv[split + 1 :]
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
    ) as cluster, Client(cluster) as client:
        futures = [client.submit(convert, command, shard, pure=False) for shard in shards]

        # One shard is done, which lies in a worker's memory; that worker dies with it, and with the shard it is at.
        done = next(iter(as_completed(futures)))
        (worker,) = client.who_has([done])[str(done.key)]
        (process,) = client.run(os.getpid, workers=[worker]).values()
        os.kill(process, signal.SIGKILL)
        print(f"killed the worker {worker}", file=sys.stderr)

        for output in client.gather(futures):
            sys.stdout.buffer.write(output)


if __name__ == "__main__":
    main()
