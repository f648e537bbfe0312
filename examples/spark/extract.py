# SPDX-License-Identifier: Apache-2.0
"""A folder of documents to records by Spark, as JSON lines: one a record, with the name of its document.

    python examples/spark/extract.py contracts/ records/ --master 'local[2]'
    spark-submit examples/spark/extract.py hdfs:///contracts hdfs:///records
"""

import argparse
import os
import sys

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, expr

import yukum
from yukum.spark import extract


def main() -> None:
    parser = argparse.ArgumentParser(description="Records of a folder of UTF-8 documents, by Spark.")
    parser.add_argument("documents", help="folder of text files")
    parser.add_argument("records", help="folder to be written")
    parser.add_argument("--rules", action="append", default=[], help="rules of your own, on the machine that submits")
    parser.add_argument("--genre", default="auto", help="auto, treaty, law, contract, policy or general")
    parser.add_argument("--master", help="local[2]: here, in two processes; left out, spark-submit says where")
    options = parser.parse_args()

    builder = SparkSession.builder.appName("yukum")
    if options.master:
        builder = builder.master(options.master)
        # Workers on this machine are to use this Python, which has yukum, and not the first one on PATH.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = builder.getOrCreate()
    texts = spark.read.text(options.documents, wholetext=True)
    # Spark gives names as they stand in a URI: `kira%20sözleşmesi.txt`.
    name = expr("url_decode(replace(_metadata.file_name, '+', '%2B'))")
    documents = texts.select(name.alias("id"), col("value").alias("text"))
    records = extract(documents, extractor=yukum.Extractor(rules=options.rules, genre=options.genre))
    records.write.mode("overwrite").json(options.records)
    spark.stop()


if __name__ == "__main__":
    main()
