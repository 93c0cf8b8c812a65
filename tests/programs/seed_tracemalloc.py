# A snapshot of traced memory right after the start, as the article on memory optimization shows it.
import tracemalloc

tracemalloc.start()

# Your code here
snapshot = tracemalloc.take_snapshot()
top_stats = snapshot.statistics('filename')

print("[ Top 10 ]")                #> [ Top 10 ]
for stat in top_stats[:10]:
    print(stat)
