using System.Globalization;
using Baogao.Model;

namespace Baogao.Loading.Schema;

/// <summary>
/// Declares a table column by column, in the order of its header. Each method adds the column to the table and to frames, and returns the typed column from which
/// <see cref="Makes"/> takes the value for the record.
/// </summary>
internal sealed class TableBuilder<TRecord>(string name, string title, string description)
    where TRecord : class
{
    private readonly List<FieldSchema> fields = [];
    private readonly List<ShownColumn<TRecord>> shown = [];
    private readonly List<(string, Func<string, Lookups, bool>)> references = [];
    private (string Name, Func<TRecord, string> Of, IReadOnlyList<string> Columns)? key;

    /// <summary>The key of a table whose rows have an identifier of their own. Frames have it as the key of their rows.</summary>
    internal Column<string> Id(string column, Func<TRecord, string> get, LocalText heading, string meaning)
    {
        key = (column, get, [column]);
        fields.Add(new FieldSchema(column, CellType.Id, heading, meaning) { IsRequired = true });
        return new Column<string>(fields[^1], (text, _) => text);
    }

    /// <summary>The key of a table whose rows have no identifier of their own: its columns, and what frames call it and write.</summary>
    internal void Key(string nameInFrames, Func<TRecord, string> get, params IReadOnlyList<string> columns) => key = (nameInFrames, get, columns);

    internal Column<string> Text(string column, Func<TRecord, string> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Text, heading, meaning, null, option, (text, _) => text, ShownAs.Text, get);

    internal Column<string?> OptionalText(string column, Func<TRecord, string?> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Text, heading, meaning, null, option, (text, _) => Filled(text), ShownAs.Text, get);

    internal Column<string?> Token(string column, string tokens, Func<TRecord, string?> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Token, heading, meaning, field => field with { Tokens = tokens.Split(' ') }, option, (text, _) => Filled(text), ShownAs.Text, get);

    internal Column<string> RequiredToken(string column, string tokens, Func<TRecord, string> get, LocalText heading, string meaning)
        => Add(column, CellType.Token, heading, meaning, field => field with { Tokens = tokens.Split(' '), IsRequired = true }, null, (text, _) => text, ShownAs.Text, get);

    /// <summary>A column of the members of an enum, or of some of them.</summary>
    internal Column<T> Member<T>(string column, Func<TRecord, T> get, LocalText heading, string meaning, params IReadOnlyList<T> members)
        where T : struct, Enum
        => Add(column, CellType.Token, heading, meaning, field => field with { Tokens = members.Count > 0 ? [.. members.Select(Tokens.Token)] : Tokens.Of<T>(), IsRequired = true }, null,
            (text, _) => Tokens.TryParse<T>(text, out var value) ? value : default, ShownAs.Text, record => get(record).Token());

    internal Column<T?> OptionalMember<T>(string column, Func<TRecord, T?> get, LocalText heading, string meaning, Option? option = null)
        where T : struct, Enum
        => Add(column, CellType.Token, heading, meaning, field => field with { Tokens = Tokens.Of<T>() }, option,
            (text, _) => Tokens.TryParse<T>(text, out var value) ? value : (T?)null, ShownAs.Text, record => get(record)?.Token());

    internal Column<decimal?> Number(string column, Func<TRecord, decimal?> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Number, heading, meaning, null, option, (text, _) => text.Length > 0 ? Decimal(text) : (decimal?)null, ShownAs.Number, record => get(record));

    /// <summary>A code of a list that the library ships and an edition adds to.</summary>
    internal Column<string> Code(string column, string list, Func<TRecord, string> get, LocalText heading, string meaning)
        => Add(column, CellType.Text, heading, meaning, field => field with { Codes = list, IsRequired = true }, null, (text, _) => text, ShownAs.Text, get);

    internal Column<string?> OptionalCode(string column, string list, Func<TRecord, string?> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Text, heading, meaning, field => field with { Codes = list }, option, (text, _) => Filled(text), ShownAs.Text, get);

    internal Column<int?> Whole(string column, Func<TRecord, int?> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Integer, heading, meaning, null, option, (text, _) => text.Length > 0 ? Integer(text) : (int?)null, ShownAs.Whole, record => get(record));

    internal Column<Period> Period(string column, Func<TRecord, Period> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Period, heading, meaning, Options.Required, option, (text, _) => Baogao.Model.Period.Parse(text), ShownAs.Text, record => get(record).ToString());

    internal Column<Period?> OptionalPeriod(string column, Func<TRecord, Period?> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Period, heading, meaning, null, option, (text, _) => text.Length > 0 ? Baogao.Model.Period.Parse(text) : null, ShownAs.Text, record => get(record)?.ToString());

    internal Column<Unit> Unit(string column, Func<TRecord, Unit> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Unit, heading, meaning, field => field with { Codes = "units" }, option, (text, lookups) => Baogao.Model.Unit.Of(text, lookups.Codes), ShownAs.Text, record => get(record).Text);

    /// <summary>The number of a section that the row itself declares.</summary>
    internal Column<Section> Section(string column, Func<TRecord, Section> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Section, heading, meaning, Options.Required, option,
            (text, _) => Baogao.Model.Section.TryParse(text, out var section) ? section : default, ShownAs.Text, record => get(record).ToString());

    /// <summary>The number of a section of <c>sections</c>; null for a row that is not from the report.</summary>
    internal Column<Section?> ToSection(Func<TRecord, Section?> get, Option? option = null)
        => Add("section", CellType.Section, new("章节", "Section"), "Section in which the quote stands", field => field with { References = "sections" }, option,
            (text, _) => Baogao.Model.Section.TryParse(text, out var section) ? section : (Section?)null, ShownAs.Text, record => get(record)?.ToString());

    /// <summary>The key of a row of another table, or of this one.</summary>
    internal Column<string?> To(string table, string column, Func<TRecord, string?> get, LocalText heading, string meaning, Option? option = null)
        => Add(column, CellType.Id, heading, meaning, field => field with { References = table }, option, (text, _) => Filled(text), ShownAs.Text, get);

    internal Column<Indicator> ToIndicator(Func<TRecord, Indicator> get, string meaning, Option? option = null)
    {
        references.Add(("indicator", (text, lookups) => lookups.Indicators.ContainsKey(text)));
        return Add("indicator", CellType.Id, new("指标", "Indicator"), meaning, field => field with { References = "indicators", IsRequired = true }, option,
            (text, lookups) => lookups.Indicators[text], ShownAs.Text, record => get(record).Id);
    }

    internal Column<Basis?> ToBasis(Func<TRecord, Basis?> get, string meaning)
    {
        references.Add(("basis", (text, lookups) => text.Length == 0 || lookups.Bases.ContainsKey(text)));
        return Add("basis", CellType.Id, new("口径", "Basis"), meaning, field => field with { References = "bases" }, null,
            (text, lookups) => text.Length == 0 ? null : lookups.Bases[text], ShownAs.Text, record => get(record)?.Id);
    }

    internal Column<Source?> ToSource(string column, Func<TRecord, Source?> get, LocalText heading, Option? option = null)
        => Add(column, CellType.Id, heading, "Name of an entry in `sources` of `datapackage.json`", field => field with { NamesSource = true }, option,
            (text, lookups) => text.Length == 0 ? null : lookups.Sources[text], ShownAs.Text, record => get(record)?.Name);

    /// <summary>A column that frames have beside the table's own.</summary>
    internal void AlsoShown(string column, Func<TRecord, string?> get) => shown.Add(new(column, ShownAs.Text, get));

    /// <summary>Ends the declaration: how a row makes a record.</summary>
    internal TableDeclaration<TRecord> Makes(Func<RowReader, TRecord> make)
    {
        var (keyName, of, columns) = key ?? throw new InvalidOperationException($"{name} has no key.");
        return new TableDeclaration<TRecord>(new TableSchema(name, title, description, columns, fields), keyName, of, shown, references, make);
    }

    private Column<T> Add<T>(
        string column, CellType type, LocalText heading, string meaning, Option? own, Option? option, Func<string, Lookups, T> parse, ShownAs shownAs, Func<TRecord, object?> cell)
    {
        var field = new FieldSchema(column, type, heading, meaning);
        field = own?.Invoke(field) ?? field;
        fields.Add(option?.Invoke(field) ?? field);
        shown.Add(new(column, shownAs, cell));
        return new Column<T>(fields[^1], parse);
    }

    private static string? Filled(string text) => text.Length > 0 ? text : null;

    private static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static int Integer(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
