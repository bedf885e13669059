using System.Text.Json;
using DuckDB.NET.Data;

namespace Baogao.Exchange.Sql;

/// <summary>Admits one statement that reads. DuckDB's own parser says what a text is: <c>json_serialize_sql</c> takes queries only.</summary>
internal static class StatementGuard
{
    private const string Example = "SELECT edition, count(*) FROM figures GROUP BY edition";

    /// <exception cref="QueryException">It is none, several, or another statement.</exception>
    internal static void Check(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT json_serialize_sql($sql::VARCHAR)";
        command.Parameters.Add(new DuckDBParameter("sql", sql));
        using var parsed = JsonDocument.Parse((string)command.ExecuteScalar()!, new JsonDocumentOptions { MaxDepth = 10_000 });
        if (Fault(parsed.RootElement, sql) is { } fault)
        {
            throw new QueryException(QueryFault.Refused, fault);
        }
    }

    private static string? Fault(JsonElement parsed, string sql)
    {
        if (parsed.GetProperty("error").GetBoolean())
        {
            return parsed.GetProperty("error_type").GetString() == "parser"
                ? $"The query cannot be read{Place(parsed, sql)}: {parsed.GetProperty("error_message").GetString()}."
                : "Only one statement that reads is run: SELECT, WITH … SELECT, FROM, DESCRIBE, SHOW TABLES or SUMMARIZE. Nothing was changed.";
        }

        return parsed.GetProperty("statements").GetArrayLength() switch
        {
            0 => $"The query is empty. Write one such as: {Example}",
            1 => null,
            var count => FormattableString.Invariant($"These are {count} statements, and one is run. Give them one by one."),
        };
    }

    // The parser counts characters of Unicode.
    private static string Place(JsonElement parsed, string sql)
    {
        if (!parsed.TryGetProperty("position", out var position) || !int.TryParse(position.GetString(), out var at))
        {
            return "";
        }

        var lines = string.Concat(sql.EnumerateRunes().Take(at)).Split('\n');
        return FormattableString.Invariant($" at line {lines.Length}, column {lines[^1].Length + 1}");
    }
}
