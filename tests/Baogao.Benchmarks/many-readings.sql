-- What DuckDB makes of the readings of every town: 40,000 towns, 10 years, 150 readings a report, 60 million rows, all made up.
-- With DuckDB's command line client, in a folder with 2 GB of free space: duckdb -c ".timer on" -c ".read many-readings.sql"
SET threads = 2;
SET memory_limit = '4GB';
SET preserve_insertion_order = false;

COPY (
  SELECT
    'town-' || lpad(town::VARCHAR, 5, '0') AS report,
    'district-' || lpad((town // 14)::VARCHAR, 4, '0') AS district,
    (2016 + y)::INTEGER AS year,
    n::INTEGER AS position,
    ['figure', 'figure', 'figure', 'figure', 'part', 'rank', 'date', 'structure'][1 + h % 8] AS class,
    ['actual', 'estimate', 'target', 'target'][1 + (h // 8) % 4] AS kind,
    ['level', 'growth', 'rate', 'change'][1 + (h // 32) % 4] AS measure,
    ['gdp', 'tax_revenue', 'budget_revenue', 'fixed_asset_investment', 'industrial_output', 'retail_sales', 'income', 'jobs'][1 + (h // 128) % 8] AS indicator,
    ((h // 1024) % 100000 / 10)::DECIMAL(18, 2) AS value,
    ['亿元', '万元', '%', '个', '万人', '公里'][1 + (h // 7) % 6] AS unit,
    (1 + n // 50)::VARCHAR || '.' || (1 + n // 10 % 5)::VARCHAR || '.' || (1 + n % 10)::VARCHAR AS section,
    '全年完成' || ((h // 1024) % 100000 / 10)::DECIMAL(18, 1)::VARCHAR || ['亿元', '万元', '%', '个', '万人', '公里'][1 + (h // 7) % 6] AS quote
  FROM (SELECT town, y, n, (hash(town * 1500 + y * 150 + n) % 1000000007)::BIGINT AS h FROM range(40000) t(town), range(10) u(y), range(150) v(n))
) TO 'many-readings' (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (year), OVERWRITE_OR_IGNORE);

-- By year and district.
SELECT count(*) FROM (SELECT year, district, count(*), avg(value) FROM read_parquet('many-readings/*/*.parquet', hive_partitioning = true) GROUP BY ALL);

-- 640,000 groups: by town, indicator and half of the kinds.
SELECT count(*) FROM (SELECT report, indicator, kind = 'target' AS is_target, count(*), max(value) FROM read_parquet('many-readings/*/*.parquet', hive_partitioning = true) GROUP BY ALL);

-- One year alone.
SELECT count(*), avg(value) FROM read_parquet('many-readings/*/*.parquet', hive_partitioning = true) WHERE year = 2022;
