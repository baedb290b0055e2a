"""Peers of `npm run bench -- correlate`: scipy's connected components and splink's clustering, on the bench's own arrays.

Prints one line of JSON for each peer that can be imported. Imports and connections do not count; what the reading of a
file of texts takes is told apart.
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
    record_count, value_count = numpy.fromfile(f"{folder}/counts.u32", dtype=numpy.uint32).tolist()
    nodes = record_count + value_count
    values += record_count
    began, cpu = time.perf_counter(), time.process_time()
    matrix = coo_matrix((numpy.ones(len(records), dtype=numpy.int8), (records, values)), shape=(nodes, nodes)).tocsr()
    built, cpu_built = time.perf_counter(), time.process_time()
    count, _ = connected_components(matrix, directed=False)
    ended = time.perf_counter()
    cpu_ended = time.process_time()
    return {
        "peer": "scipy",
        "count": int(count),
        "seconds": ended - built,
        "cpuSeconds": cpu_ended - cpu_built,
        "matrixSeconds": built - began,
        "matrixCpuSeconds": cpu_built - cpu,
    }


def clustering(folder):
    import duckdb
    from splink import DuckDBAPI
    from splink.clustering import cluster_pairwise_predictions_at_threshold

    connection = duckdb.connect()
    api = DuckDBAPI(connection)
    connection.execute("select count(*) from range(10)").fetchall()  # what starts with the first query must not count
    reads, cpu_reads = time.perf_counter(), time.process_time()
    connection.execute(f"create table memberships as select * from read_csv('{folder}/memberships.csv', header=true)")
    began, cpu = time.perf_counter(), time.process_time()
    connection.execute("create table nodes as select distinct record_key as unique_id from memberships")
    # The fewest edges that say the same: each record of a value beside the first; values on more than fifty join nobody.
    connection.execute(
        """create table edges as
        select first as unique_id_l, m.record_key as unique_id_r, 0.99 as match_probability
        from memberships m join
          (select mid, min(record_key) as first from memberships group by mid
           having count(distinct record_key) between 2 and 50) v on m.mid = v.mid
        where m.record_key <> first"""
    )
    nodes, edges = connection.table("nodes"), connection.table("edges")
    try:
        nodes, edges = api.register(nodes), api.register(edges)
    except Exception:  # older releases take the names of tables
        nodes, edges = "nodes", "edges"
    linked, cpu_linked = time.perf_counter(), time.process_time()
    clusters = cluster_pairwise_predictions_at_threshold(
        nodes,
        edges,
        node_id_column_name="unique_id",
        db_api=api,
        threshold_match_probability=0.5,
    )
    frame = clusters.as_duckdbpyrelation()
    count = frame.aggregate("count(distinct cluster_id)").fetchall()[0][0]
    ended = time.perf_counter()
    return {
        "peer": "splink",
        "count": int(count),
        "seconds": ended - linked,
        "cpuSeconds": time.process_time() - cpu_linked,
        "readSeconds": began - reads,
        "readCpuSeconds": cpu - cpu_reads,
        "edgesSeconds": linked - began,
        "edgesCpuSeconds": cpu_linked - cpu,
    }


for peer in (components, clustering):
    if peer.__name__ not in sys.argv[2:]:
        continue
    try:
        print(json.dumps(peer(sys.argv[1])), flush=True)
    except ImportError as problem:
        print(json.dumps({"peer": peer.__name__, "missing": str(problem)}), flush=True)
