namespace Baogao.Tests.Loading;

public class TableFaults
{
    internal static IReadOnlyList<Fault> All { get; } =
    [
        new("semicolons_of_a_european_Excel", edition => edition["bases.csv"] = edition["bases.csv"].Replace(',', ';'),
            "bases.csv:1:6: The cells are separated by semicolons. Separate them by commas; Excel does so where the system's list separator is a comma. [BG201]"),
        new("tabs", edition => edition["bases.csv"] = edition["bases.csv"].Replace(',', '\t'),
            "bases.csv:1:6: The cells are separated by tabs. Separate them by commas; Excel does so where the system's list separator is a comma. [BG201]"),
        new("full_width_commas", edition => edition["bases.csv"] = edition["bases.csv"].Replace(',', '，'),
            "bases.csv:1:6: The cells are separated by full-width commas. Separate them by commas; Excel does so where the system's list separator is a comma. [BG201]"),
        new("column_missing", edition => edition.Replace("bases.csv", "coverage,", ""),
            "bases.csv:1: The column coverage is missing. It stands after name_as_written. [BG202]"),
        new("first_column_missing", edition => edition.Replace("bases.csv", "basis,", ""),
            "bases.csv:1: The column basis is missing. It is the first. [BG202]"),
        new("column_too_many", edition => edition.Replace("bases.csv", "note\n", "note,checked by\n"),
            "bases.csv:1:47: \"checked by\" is no column of bases. Take it out; remarks belong in a note. [BG203]"),
        new("column_misspelt", edition => edition.Replace("bases.csv", "coverage", "covrage"),
            "bases.csv:1:33: \"covrage\" is no column of bases. Did you mean coverage? [BG203]"),
        new("column_twice", edition => edition.Replace("bases.csv", "note\n", "note,note\n"),
            "bases.csv:1:47: The column note is there twice. Take one out. [BG204]"),
        new("columns_swapped", edition => edition.Replace("bases.csv", "name_as_written,coverage", "coverage,name_as_written"),
            "bases.csv:1:17: coverage stands where name_as_written is expected. The order is basis,indicator,name_as_written,coverage,note. [BG204]"),
        new("header_only", edition => edition["exclusions.csv"] = "quote,section,reason\n",
            "exclusions.csv: The table has a header and no row. Add its rows, or take the table out of datapackage.json. [BG205]"),
        new("header_missing", edition => edition.Replace("exclusions.csv", "quote,section,reason\n", ""),
            "exclusions.csv:1: These are not the columns of exclusions. They are quote,section,reason. [BG231]"),
        new("header_of_another_table", edition => edition["exclusions.csv"] = edition["bases.csv"],
            "exclusions.csv:1: These are not the columns of exclusions. They are quote,section,reason. [BG231]"),
        new("row_with_too_few_cells", edition => edition.Add("bases", "budget_new,budget_revenue,预算"),
            "bases.csv:5: The row has too few cells: 3, expected 5. Write a comma for every empty cell. [BG206]"),
        new("row_with_too_many_cells", edition => edition.Replace("indicators.csv", "\"Sockets, per vehicle\"", "Sockets, per vehicle"),
            "indicators.csv:6: The row has too many cells: 8, expected 7. Put a cell that holds a comma between quotation marks. [BG207]"),
        new("row_of_commas", edition => edition.Add("bases", ",,,,"),
            "bases.csv:5: The row is empty. Delete the line. [BG208]"),
        new("blank_line", edition => edition.Add("bases", ""),
            "bases.csv:5: The row is empty. Delete the line. [BG208]"),
        new("quotation_mark_never_closed", edition => edition.Replace("indicators.csv", "vehicle\"", "vehicle"),
            "indicators.csv:6:32: The quotation mark that opens here is never closed, and the rest of the table was not read. Close it, or take it away. [BG209]"),
        new("quotation_mark_open_over_lines", edition => edition.Replace("figures.csv", "18.5,", "\"18.5,"),
            "figures.csv:2:52: The quotation mark that opens here is never closed, and the rest of the table was not read. Close it, or take it away. [BG209]"),
        new("line_break_in_a_cell", edition => edition.Replace("indicators.csv", "Sockets, ", "Sockets,\n"),
            "indicators.csv:6:32: The cell that starts here holds a line break. Keep each row on one line. [BG210]"),
        new("quotation_mark_inside_a_cell", edition => edition.Replace("bases.csv", "一般公共预算", "一般\"公共\"预算"),
            "bases.csv:2:32: A quotation mark stands inside the cell, and the rest of the table was not read. Put the whole cell between quotation marks and double the one inside. [BG211]"),
        new("text_behind_a_quoted_cell", edition => edition.Replace("indicators.csv", "vehicle\"", "vehicle\" x"),
            "indicators.csv:6:54: A quotation mark stands inside the cell, and the rest of the table was not read. Put the whole cell between quotation marks and double the one inside. [BG211]"),
    ];

    public static IEnumerable<TheoryDataRow<string>> Names => Faults.Names(All);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_of_a_table_is_told_exactly(string name) => Faults.Try(All, name);
}
