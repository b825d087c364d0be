"""The same work in numpy, for bench/ranking.ts: reads its sizes from the arguments, prints medians as JSON."""
import json
import sys
import time

import numpy as np

alternatives, criteria, communes, indicators, draws, top, moves = map(int, sys.argv[1:])
rng = np.random.default_rng(1)


def competition_ranks(scores):
    order = np.argsort(-scores, kind="stable")
    falling = scores[order]
    first = np.empty(len(scores), dtype=bool)
    first[0] = True
    first[1:] = falling[1:] != falling[:-1]
    ranks = np.empty(len(scores), dtype=np.int64)
    ranks[order] = np.maximum.accumulate(np.where(first, np.arange(1, len(scores) + 1), 0))
    return ranks


def slider():
    columns = [rng.random(alternatives) for _ in range(criteria)]
    scores = sum(columns)
    samples = []
    for move in range(moves):
        change = rng.random() - 0.5
        start = time.perf_counter()
        scores += change * columns[move % criteria]
        competition_ranks(scores)
        samples.append((time.perf_counter() - start) * 1000)
    samples.sort()
    return samples[len(samples) // 2]


def acceptability():
    rows = rng.random((communes, indicators))
    start = time.perf_counter()
    counts = np.zeros(communes, dtype=np.int64)
    for _ in range(draws // 500):
        scores = rng.dirichlet(np.ones(indicators), size=500) @ rows.T
        best = np.argpartition(scores, communes - top, axis=1)[:, communes - top :]
        np.add.at(counts, best.ravel(), 1)
    return (time.perf_counter() - start) * 1000


acceptability()
print(json.dumps({"slider": slider(), "acceptability": min(acceptability() for _ in range(3))}))
