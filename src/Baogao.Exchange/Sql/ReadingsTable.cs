using Baogao.Loading.Problems;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Baogao.Exchange.Sql;

/// <summary>The table <c>readings</c>, from CSV files that <c>baogao read</c> wrote, or folders of them. The first file says which columns there are.</summary>
internal static class ReadingsTable
{
    internal const string Name = "readings";

    private const string Mend = ReadingsFiles.Mend;

    // What every reading has; more may come.
    private static readonly string[] Needed = ["report", "position", "number", "class", "value", "unit", "period", "indicator", "section", "quote"];

    internal static void Load(DuckDBConnection connection, IReadOnlyCollection<string> named)
    {
        List<string> files = [.. named.SelectMany(ReadingsFiles.Of).Distinct(StringComparer.Ordinal)];
        if (files.Count == 1 || !IsLoadedAtOnce(connection, files))
        {
            LoadEach(connection, files);
        }
    }

    /// <summary>Loads files of one header in one statement: of thousands, one by one takes minutes. False where one of them needs a closer look.</summary>
    private static bool IsLoadedAtOnce(DuckDBConnection connection, List<string> files)
    {
        if (!ReadingsFiles.HaveOneHeader(files))
        {
            return false;
        }

        try
        {
            var columns = Columns(connection, ReadingsFiles.Source(files[0]));
            if (Needed.Except(columns).Any())
            {
                return false;
            }

            connection.Execute($"CREATE TABLE {Name} AS {Select(columns, ReadingsFiles.Source(files))}");
            return true;
        }
        catch (DuckDBException problem) when (problem.ErrorType != DuckDBErrorType.OutOfMemory)
        {
            connection.Execute($"DROP TABLE IF EXISTS {Name}");
            return false;
        }
    }

    private static void LoadEach(DuckDBConnection connection, List<string> files)
    {
        var columns = new List<string>();
        foreach (var file in files)
        {
            try
            {
                var source = ReadingsFiles.Source(file);
                var own = Columns(connection, source);
                if (Needed.Except(own).FirstOrDefault() is { } missing)
                {
                    throw new QueryException(QueryFault.BadFile, $"{file}: line 1: there is no column {missing}.{Nearest.Hint(missing, own)} {Mend}");
                }

                columns = columns.Count > 0 ? columns : own;
                if (own.Except(columns).Concat(columns.Except(own)).FirstOrDefault() is { } other)
                {
                    throw new QueryException(QueryFault.BadFile, $"{file}: line 1: it differs from {files[0]} in the column {other}. Read both with one version: baogao read");
                }

                var select = Select(columns, source);
                Load(connection, file, source, columns, file == files[0] ? $"CREATE TABLE {Name} AS {select}" : $"INSERT INTO {Name} BY NAME {select}");
            }
            catch (DuckDBException problem) when (problem.ErrorType != DuckDBErrorType.OutOfMemory)
            {
                throw new QueryException(QueryFault.BadFile, $"{file}: {QueryFailure.FirstLine(problem)}. {Mend}", problem);
            }
        }
    }

    private static string Select(IEnumerable<string> columns, string source)
        => $"SELECT {string.Join(", ", columns.Select(column => $"CAST({Quoted(column)} AS {Type(column)}) AS {Quoted(column)}"))} FROM {source}";

    private static void Load(DuckDBConnection connection, string file, string source, IReadOnlyList<string> columns, string statement)
    {
        try
        {
            connection.Execute(statement);
        }
        catch (DuckDBException problem) when (problem.ErrorType != DuckDBErrorType.OutOfMemory)
        {
            RefuseWords(connection, file, source, columns);
            throw;
        }
    }

    /// <summary>Names the first cell that should hold a number and does not: each column is another pass over the file.</summary>
    private static void RefuseWords(DuckDBConnection connection, string file, string source, IReadOnlyList<string> columns)
    {
        foreach (var column in columns.Where(column => Type(column) != "VARCHAR"))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT row, text FROM (SELECT row_number() OVER () AS row, {Quoted(column)} AS text FROM {source}) WHERE text IS NOT NULL AND TRY_CAST(text AS {Type(column)}) IS NULL LIMIT 1";
            using var reader = command.ExecuteReader();
            if (reader.Read())
            {
                throw new QueryException(QueryFault.BadFile, FormattableString.Invariant($"{file}: row {reader.GetInt64(0)}, column {column}: \"{reader.GetString(1)}\" is no number. {Mend}"));
            }
        }
    }

    private static List<string> Columns(DuckDBConnection connection, string source)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"DESCRIBE FROM {source}";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private static string Type(string column)
        => column == "position" ? "INTEGER" : column is "value" or "value_high" || column.StartsWith("confidence", StringComparison.Ordinal) ? EditionTable.NumberType : "VARCHAR";

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
