using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What is wrong with keys, references, codes and repetitions: what, expected, mend.</summary>
internal interface IKeyProblemTexts
{
    string KeyTwice(string key, int line, IReadOnlyList<string> columns);

    /// <remarks><paramref name="more"/>: how many more rows have the same.</remarks>
    string SourceNotDeclared(string text, IReadOnlyList<string> near, int more);

    string TableMissing(string text, string table, int more);

    string RowMissing(string text, string file, IReadOnlyList<string> near, int more);

    string RefersToItself(string key);

    string RowsInCycle(IReadOnlyList<string> keys);

    string CodeOfLibrary(string code, string list);

    /// <remarks><paramref name="line"/>: the line of the other definition; null where the library has it.</remarks>
    string CodeDefinedTwice(string code, string list, string name, string otherList, int? line, string otherName);

    string CodeMisspelt(string code, string list, string meant, int more);

    string CodeUnknown(string code, string list, int more);

    /// <remarks><paramref name="unit"/>: the unit without its scale words.</remarks>
    string UnitUnknown(string unit, int more);

    string FigureStatedTwice(FigureKey same, string other, int line);

    string FiguresContradict(FigureKey same, string other, int line, string value, string? high, Unit unit);

    string StatisticExcluded(string quote, string file, int line);
}

/// <summary>What two figures that state the same have in common.</summary>
internal sealed record FigureKey(FigureKind Kind, Measure Measure, string Indicator, Period Period, string? Basis);
