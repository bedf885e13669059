// Every notebook imports this first: #!import setup.csx, in a folder below #!import ../setup.csx
// It loads the built library (run `dotnet build` once, or `dotnet run --project src/Baogao.Cli`) and opens its namespaces.
#r "../artifacts/library/Baogao.dll"
#r "../artifacts/library/Baogao.Reading.dll"
#r "../artifacts/library/Baogao.Exchange.dll"
#r "../artifacts/library/Deedle.dll"
#r "../artifacts/library/Microsoft.Data.Analysis.dll"
#r "../artifacts/library/Plotly.NET.dll"
#r "../artifacts/library/Plotly.NET.CSharp.dll"

using System;
using System.Linq;
using Baogao;
using Baogao.Analysis;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Comparing;
using Baogao.Exchange.Series;
using Baogao.Exchange.Sql;
using Baogao.Exchange.Workbooks;
using Baogao.Formatting;
using Baogao.Frames;
using Baogao.Languages;
using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;
using Baogao.Model;
using Baogao.Reading;
using Baogao.Reading.Accepting;
using Baogao.Reading.Batches;
using Baogao.Reading.Checking;
using Baogao.Reading.Checking.Findings;
using Baogao.Reading.Confirming;
using Baogao.Reading.Drafting;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;
using Baogao.Reading.Sections;
using Baogao.Reading.Text;
using Baogao.Targets;
using Deedle;
using Microsoft.DotNet.Interactive.Formatting;

NotebookHost.Prepare();

// Frames are not ours to put formatters on, and the default ones walk a frame's insides into megabytes.
foreach (var type in new[] { typeof(Frame<,>), typeof(Series<,>), typeof(Microsoft.Data.Analysis.DataFrame) })
{
    Formatter.Register(type, (frame, writer) => writer.Write(FrameHtml.Of(frame)), "text/html");
}

Formatter.Register(typeof(Plotly.NET.GenericChart), (chart, writer) => writer.Write(PlotlyFigures.ToHtml((Plotly.NET.GenericChart)chart)), "text/html");
Formatter.Register<LocalizedValue>((shown, context) => { shown.Value.FormatTo(context, "text/html"); return true; }, "text/html");
Formatter.Register<SqlResult>((result, writer) => writer.Write(FrameHtml.Of(result.ToFrame())), "text/html");

// All editions in data/ as tables: Sql("SELECT edition, count(*) FROM figures GROUP BY edition").ToFrame(); Sql("DESCRIBE figures") names the columns.
// Files that `baogao read` wrote are the table readings: Sql("SELECT … FROM readings", "READINGS.csv").
SqlResult Sql(string query, params string[] readings)
{
    using var database = ReportDatabase.Open(readings: readings);
    foreach (var edition in database.Unreadable)
    {
        Console.Error.WriteLine(edition);
    }

    return database.Query(query);
}
