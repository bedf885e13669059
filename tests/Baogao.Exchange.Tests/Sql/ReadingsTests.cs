using Baogao.Exchange.Sql;

namespace Baogao.Exchange.Tests.Sql;

public sealed class ReadingsTests : IDisposable
{
    private const string Header = "report,position,number,class,value,value_high,unit,period,indicator,catalogue,section,quote,confidence\n";
    private const string Mend = "Expected a file that this writes: baogao read REPORT.txt > READINGS.csv";
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Files_are_one_table_with_numbers_as_numbers()
    {
        var first = folder.Write("it's [1].csv", Header + "jiangsu-2026,12,5%,figure,5,5.5,%,2026,地区生产总值,gdp,1.0.0,\"增长5%,左右\",0.95\n");
        var second = folder.Write("second.csv", Header + "hubei-2026,7,一,figure,10,,个,,园区,,1.0.0,一个,1\n");
        using var database = new ReportDatabase([], [first, second]);
        Assert.Contains("readings", database.Tables);
        var rows = database.Ask("SELECT report, position, value, value_high, catalogue, quote, confidence FROM readings ORDER BY value DESC").Rows;
        Assert.Equal([["hubei-2026", 7, 10m, null, null, "一个", 1m], ["jiangsu-2026", 12, 5m, 5.5m, "gdp", "增长5%,左右", 0.95m]], rows);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() => Refused(folder["none.csv"], "There is no such file.");

    [Fact]
    public void A_folder_stands_for_the_files_in_it()
    {
        folder.Write("all/b.csv", Header + "b,7,一,figure,10,,个,,园区,,1.0.0,一个,1\n");
        folder.Write("all/sub/a.csv", Header + "a,12,5%,figure,5,,%,2026,地区生产总值,gdp,1.0.0,增长5%,0.95\n");
        folder.Write("all/empty.csv", Header);
        folder.Write("all/baogao-read.jsonl", "{}");
        folder.Write("all/.b.csv", "no table");
        var one = folder.Write("one.csv", Header + "c,1,2,figure,2,,个,,园区,,1.0.0,2个,1\n");
        using var database = new ReportDatabase([], [folder["all"], one]);
        Assert.Equal([["a", 5m], ["b", 10m], ["c", 2m]], database.Ask("SELECT report, value FROM readings ORDER BY report").Rows);
    }

    [Fact]
    public void A_folder_without_tables_is_named()
    {
        folder.Write("none/a.json", "{}");
        Assert.Equal(
            $"{folder["none"]}: There is no .csv file in this folder. Expected a folder that this makes: baogao read REPORTS --out {folder["none"]}",
            Assert.Throws<QueryException>(() => new ReportDatabase([], [folder["none"]])).Message);
    }

    [Fact]
    public void A_file_in_a_folder_that_is_none_of_readings_is_named()
    {
        folder.Write("mixed/a.csv", Header);
        folder.Write("mixed/b.csv", "figure,value\na,1\n");
        Assert.Equal($"{folder["mixed"]}/b.csv: line 1: there is no column report. {Mend}", Assert.Throws<QueryException>(() => new ReportDatabase([], [folder["mixed"]])).Message);
    }

    [Fact]
    public void A_file_of_another_kind_is_named_with_the_column_that_it_lacks()
        => Refused(folder.Write("figures.csv", "figure,value\na,1\n"), "line 1: there is no column report.");

    [Fact]
    public void Files_of_two_kinds_are_not_one_table()
    {
        var first = folder.Write("first.csv", Header);
        var second = folder.Write("second.csv", Header.Replace(",confidence", "", StringComparison.Ordinal));
        Assert.Equal(
            $"{second}: line 1: it differs from {first} in the column confidence. Read both with one version: baogao read",
            Assert.Throws<QueryException>(() => new ReportDatabase([], [first, second])).Message);
    }

    [Fact]
    public void A_value_that_is_no_number_is_named_with_its_file()
        => Refused(folder.Write("bad.csv", Header + "a,0,4%,figure,4,,%,,x,,1.0.0,q,1\na,1,5%,figure,five,,%,,x,,1.0.0,q,1\n"), "row 2, column value: \"five\" is no number.");

    [Fact]
    public void Among_files_of_one_header_a_value_that_is_no_number_is_named_with_its_file()
    {
        const string Row = "a,0,4%,figure,4,,%,,x,,1.0.0,q,1\n";
        List<string> files = [folder.Write("1.csv", Header + Row), folder.Write("2.csv", Header + Row + Row.Replace(",4,", ",four,", StringComparison.Ordinal)), folder.Write("3.csv", Header + Row)];
        Assert.Equal($"{files[1]}: row 2, column value: \"four\" is no number. {Mend}", Assert.Throws<QueryException>(() => new ReportDatabase([], files)).Message);
    }

    public void Dispose() => folder.Dispose();

    private static void Refused(string file, string message)
    {
        var problem = Assert.Throws<QueryException>(() => new ReportDatabase([], [file]));
        Assert.Equal((QueryFault.BadFile, $"{file}: {message} {Mend}"), (problem.Fault, problem.Message));
    }
}
