"""Peers of `npm run bench -- correlate`: scipy's connected components and splink's clustering, on the bench's own arrays.

Prints one line of JSON for each peer that can be imported. Imports, connections and the reading of files do not count.
"""

import json
import sys
import time


def components(folder):
    import numpy
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    records = numpy.fromfile(f"{folder}/records.u32", dtype=numpy.uint32).astype(numpy.int32)
    values = numpy.fromfile(f"{folder}/values.u32", dtype=numpy.uint32).astype(numpy.int32)
    nodes = int(records.max()) + int(values.max()) + 2
    values += int(records.max()) + 1
    began = time.perf_counter()
    matrix = coo_matrix((numpy.ones(len(records), dtype=numpy.int8), (records, values)), shape=(nodes, nodes)).tocsr()
    built = time.perf_counter()
    count, _ = connected_components(matrix, directed=False)
    ended = time.perf_counter()
    return {"peer": "scipy", "count": int(count), "seconds": ended - built, "matrixSeconds": built - began}


def clustering(folder):
    import duckdb
    from splink import DuckDBAPI
    from splink.clustering import cluster_pairwise_predictions_at_threshold

    connection = duckdb.connect()
    connection.execute(f"create table nodes as select * from read_csv('{folder}/nodes.csv', header=true)")
    connection.execute(f"create table edges as select * from read_csv('{folder}/edges.csv', header=true)")
    api = DuckDBAPI(connection)
    nodes, edges = connection.table("nodes"), connection.table("edges")
    try:
        nodes, edges = api.register(nodes), api.register(edges)
    except Exception:  # older releases take the names of tables
        nodes, edges = "nodes", "edges"
    began = time.perf_counter()
    clusters = cluster_pairwise_predictions_at_threshold(
        nodes,
        edges,
        node_id_column_name="unique_id",
        db_api=api,
        threshold_match_probability=0.5,
    )
    frame = clusters.as_duckdbpyrelation()
    count = frame.aggregate("count(distinct cluster_id)").fetchone()[0]
    return {"peer": "splink", "count": int(count), "seconds": time.perf_counter() - began}


for peer in (components, clustering):
    if peer.__name__ not in sys.argv[2:]:
        continue
    try:
        print(json.dumps(peer(sys.argv[1])), flush=True)
    except ImportError as problem:
        print(json.dumps({"peer": peer.__name__, "missing": str(problem)}), flush=True)
