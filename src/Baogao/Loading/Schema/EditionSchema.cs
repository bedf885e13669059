namespace Baogao.Loading.Schema;

/// <summary>The tables of an edition. Reading, the checks of cells and keys, and the comparison with <c>datapackage.json</c> all follow from this.</summary>
internal static class EditionSchema
{
    internal static IReadOnlyList<TableSchema> Tables { get; } =
    [
        new("sections", ["section"],
            [Section("section").Must(), Text("mark"), Text("title_zh").Must(), Text("title_en").Must()]),
        new("indicators", ["indicator"],
            [
                Id("indicator").Must(), Text("name_zh").Must(), Text("name_en").Must(),
                Token("theme", "economy projects land_and_housing welfare services environment culture community safety smart_governance law").Must(),
                Token("better", "up down"), Token("stock_or_flow", "stock flow"), Text("note"),
            ]),
        new("bases", ["basis"],
            [Id("basis").Must(), To("indicators", "indicator").Must(), Text("name_as_written").Must(), Text("coverage"), Text("note")]),
        new("figures", ["figure"],
            [
                Id("figure").Must(), To("indicators", "indicator").Must(), Period("period").Must(), Token("period_basis", Tokens.Of<PeriodBasis>()).Must(),
                Token("kind", Tokens.Of<FigureKind>()).Must(), Token("measure", "level growth target_share rate ratio").Must(),
                Token("comparator", Tokens.Of<Comparator>()).Must(), Number("value").Must(), Text("value_text"), Unit("unit"), To("bases", "basis"),
                To("figures", "base_figure"), Period("base_period"), To("figures", "part_of"), To("sections", "section"), Text("quote"), Source("source").Must(),
                Text("note"),
            ]),
        new("rankings", ["ranking"],
            [
                Id("ranking").Must(), Text("assessment_zh").Must(), Text("assessment_en").Must(), Token("what", Tokens.Of<RankedBy>()).Must(),
                To("indicators", "indicator"), Period("period").Must(), Token("period_basis", Tokens.Of<PeriodBasis>()).Must(), Integer("place"),
                Token("among", "one_of_fewest"), Text("scope").Must(), Integer("peers"), Source("peers_source"), Text("grade"),
                To("sections", "section").Must(), Text("quote").Must(),
            ]),
        new("honours", ["honour"],
            [
                Id("honour").Must(), Text("title_zh").Must(), Text("title_en").Must(), Token("holder", "town community enterprise").Must(),
                Token("level", "national city district"),
                Token("distinction", "first only top_n first_batch awarded retained selected approved pilot").Must(), Integer("n"), Period("period"),
                To("sections", "section").Must(), Text("quote").Must(),
            ]),
        new("milestones", ["milestone"],
            [
                Id("milestone").Must(), Period("period"), Token("phase", "high_start deep_fall rapid_rebound sustained_recovery policy_package").Must(),
                Token("direction", "up down trough"), To("sections", "section").Must(), Text("quote").Must(),
            ]),
        new("projects", ["project"],
            [
                Id("project").Must(), Integer("year").Must() with { Minimum = 1900 }, Token("programme", "livelihood major"), Integer("number"),
                Text("name_zh").Must(), Text("name_en").Must(), Id("category").Must(), Id("area").Must(), Text("parcels"),
                Token("status", "planned started handed_over done in_progress").Must(), To("projects", "continues"), To("sections", "section").Must(),
                Text("quote").Must(),
            ]),
        new("series", ["indicator", "geography", "period", "measure"],
            [
                To("indicators", "indicator").Must(), Text("geography").Must(), Period("period").Must(),
                Token("measure", "level growth level_cumulative growth_cumulative").Must(), Number("value").Must(), Unit("unit").Must(),
                Token("kind_of_source", "official press repost").Must(), Source("source").Must(), Text("note"),
            ]),
        new("exclusions", ["section", "quote"],
            [
                Text("quote").Must(), To("sections", "section").Must(),
                Token("reason", "date period_reference document_structure place_or_parcel proper_name policy_name idiom repetition page_mark").Must(),
            ]),
    ];

    /// <summary>The table of a name, or null.</summary>
    internal static TableSchema? Table(string name) => Tables.FirstOrDefault(table => table.Name == name);

    private static FieldSchema Text(string name) => new(name, CellType.Text);

    private static FieldSchema Id(string name) => new(name, CellType.Id);

    private static FieldSchema Number(string name) => new(name, CellType.Number);

    private static FieldSchema Integer(string name) => new(name, CellType.Integer);

    private static FieldSchema Period(string name) => new(name, CellType.Period);

    private static FieldSchema Section(string name) => new(name, CellType.Section);

    private static FieldSchema Unit(string name) => new(name, CellType.Unit);

    private static FieldSchema Source(string name) => new(name, CellType.Id) { NamesSource = true };

    private static FieldSchema Token(string name, string tokens) => Token(name, tokens.Split(' '));

    private static FieldSchema Token(string name, IReadOnlyList<string> tokens) => new(name, CellType.Token) { Tokens = tokens };

    private static FieldSchema To(string table, string name) => new(name, table == "sections" ? CellType.Section : CellType.Id) { References = table };
}
