using System.Text;
using CsvHelper;

namespace Baogao.Loading.Tables;

/// <summary>What is wrong with the quotation marks of a record.</summary>
internal enum RecordFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A quotation mark opens a cell and none closes it.</summary>
    Unclosed,

    /// <summary>A quoted cell holds a line break.</summary>
    LineBreak,

    /// <summary>A quotation mark stands inside a cell.</summary>
    Stray,
}

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Cells">The cells with their places.</param>
/// <param name="Fault">What is wrong with its quotation marks.</param>
/// <param name="FaultColumn">The character where that is, from 1.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<Cell> Cells, RecordFault Fault, int FaultColumn)
{
    /// <summary>True for an empty line.</summary>
    internal bool IsBlank => Cells.All(cell => cell.Text.Length == 0);
}

/// <summary>Splits CSV text (RFC 4180) into records and finds the place of every cell.</summary>
internal static class CsvRecords
{
    /// <summary>The records in order, up to and including the first with a stray or unclosed quotation mark: behind it nothing can be trusted.</summary>
    internal static IEnumerable<CsvRecord> Read(string text, char separator = ',')
    {
        CsvMalformedRecord? malformed = null;
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = separator,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            OnMalformedRecord = found => malformed ??= found,
        };
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), options);
        while (reader.Read())
        {
            var cells = Cells(reader);
            var (fault, faultColumn) = Fault(reader, malformed, cells);
            yield return new CsvRecord((int)reader.LineNumber, cells, fault, faultColumn);
            if (fault is RecordFault.Unclosed or RecordFault.Stray)
            {
                yield break;
            }
        }
    }

    private static List<Cell> Cells(CsvReader reader)
    {
        var cells = new List<Cell>(reader.FieldCount);
        var column = 1;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            cells.Add(new Cell(reader.GetString(i), column));
            column += Encoding.UTF8.GetCharCount(reader.GetRawSpan(i)) + 1;
        }

        return cells;
    }

    private static (RecordFault Fault, int Column) Fault(CsvReader reader, CsvMalformedRecord? malformed, List<Cell> cells)
    {
        if (malformed is { Reason: CsvMalformedReason.UnterminatedQuote })
        {
            return (RecordFault.Unclosed, cells[^1].Column);
        }

        var broken = cells.FindIndex(cell => cell.Text.AsSpan().IndexOfAny('\r', '\n') >= 0);
        if (malformed is not null && broken >= 0)
        {
            // A cell ran on into later lines and ended at a quotation mark that opens a cell there.
            return (RecordFault.Unclosed, cells[broken].Column);
        }

        if (malformed is not null)
        {
            var before = Math.Clamp((int)(malformed.Value.ByteOffset - reader.ByteOffset), 0, reader.RawRecord.Length);
            return (RecordFault.Stray, Encoding.UTF8.GetCharCount(reader.RawRecord[..before]) + 1);
        }

        return broken >= 0 ? (RecordFault.LineBreak, cells[broken].Column) : (RecordFault.None, 0);
    }
}
