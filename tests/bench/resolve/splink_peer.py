"""Resolution of the same records by Splink (MIT), with the comparisons and blocking rules its tutorials recommend.

Reads CSV files of the FEBRL columns, prints one line of JSON: seconds of work after imports, and clusters of ids.
usage: splink_peer.py dedupe_only FILE | link_only LEFT RIGHT
"""

import json
import sys
import time

try:
    import duckdb
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on, __version__
except ImportError as problem:
    print(json.dumps({"absent": str(problem)}))
    sys.exit(0)

COLUMNS = [
    "given_name", "surname", "street_number", "address_1", "address_2",
    "suburb", "postcode", "state", "date_of_birth", "soc_sec_id",
]
link_type, files = sys.argv[1], sys.argv[2:]

settings = SettingsCreator(
    unique_id_column_name="rec_id",
    link_type=link_type,
    comparisons=[
        cl.ForenameSurnameComparison("given_name", "surname"),
        cl.DamerauLevenshteinAtThresholds("date_of_birth", [1, 2]),
        cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
        cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("address_1", [0.9, 0.8]).configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("address_2", [0.9, 0.8]),
        cl.JaroWinklerAtThresholds("suburb", [0.9, 0.8]).configure(term_frequency_adjustments=True),
        cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]).configure(term_frequency_adjustments=True),
    ],
    blocking_rules_to_generate_predictions=[
        block_on("soc_sec_id"),
        block_on("date_of_birth"),
        block_on("given_name", "surname"),
        block_on("surname", "substr(date_of_birth, 1, 4)"),
        block_on("given_name", "substr(date_of_birth, 1, 4)"),
        block_on("address_1", "street_number"),
        block_on("surname", "postcode"),
        block_on("given_name", "postcode"),
        "l.given_name = r.surname and l.surname = r.given_name",
    ],
)

started, started_processor = time.perf_counter(), time.process_time()
connection = duckdb.connect()
api = DuckDBAPI(connection)
frames = []
for number, file in enumerate(files):
    fields = ", ".join(f"nullif(trim({column}), '') as {column}" for column in COLUMNS)
    connection.execute(
        f"create table records_{number} as select rec_id, {fields} "
        f"from read_csv('{file}', header=true, all_varchar=true, normalize_names=false)"
    )
    frames.append(api.register(f"records_{number}"))
linker = Linker(frames, settings, log_level="ERROR")
linker.training.estimate_probability_two_random_records_match(
    [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")], recall=0.9
)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
for rule in (block_on("date_of_birth"), block_on("soc_sec_id"), block_on("address_1", "street_number")):
    linker.training.estimate_parameters_using_expectation_maximisation(rule)
predictions = linker.inference.predict(threshold_match_probability=0.5)
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
    predictions, threshold_match_probability=0.9
)
rows = connection.execute(f"select cluster_id, rec_id from {clusters.physical_name}").fetchall()
seconds = time.perf_counter() - started
# Of all threads: on a busy machine the fairer measure of the two.
processor = time.process_time() - started_processor
print(json.dumps({"version": __version__, "seconds": seconds, "processor": processor, "clusters": rows}))
