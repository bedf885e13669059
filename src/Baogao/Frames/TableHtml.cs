using System.Globalization;
using System.Net;

namespace Baogao;

/// <summary>
/// A compact HTML table: row keys first, numbers at the right, a dash for what is missing, a click on a head sorts. Long ones are cut by rows,
/// with a note that says how to see all.
/// </summary>
internal static class TableHtml
{
    /// <summary>
    /// A function that lets a table be sorted by its heads, with a pointer or with keys: numbers by value, texts by the page's language.
    /// </summary>
    private const string Sortable =
        "function(t){if(!t||t.dataset.sorts)return;t.dataset.sorts='1';Array.from(t.tHead.rows[0].cells).forEach(function(c){" +
        "var b=document.createElement('button');b.type='button';b.style.cssText='all:inherit;display:inline;padding:0;border:0;cursor:pointer;outline:revert';b.append.apply(b,c.childNodes);c.append(b);});" +
        "t.tHead.addEventListener('click',function(e){var h=e.target.closest('th'),i=h.cellIndex,b=t.tBodies[0],d=h.getAttribute('aria-sort')==='ascending'?-1:1;" +
        "Array.from(t.tHead.rows[0].cells).forEach(function(c){c.removeAttribute('aria-sort');});h.setAttribute('aria-sort',d>0?'ascending':'descending');" +
        "Array.from(b.rows).sort(function(x,y){var p=x.cells[i].textContent,q=y.cells[i].textContent,m=parseFloat(p),n=parseFloat(q);" +
        "return d*(isNaN(m)||isNaN(n)?p.localeCompare(q):m-n);}).forEach(function(r){b.appendChild(r);});});}";

    /// <summary>Makes the table before it sortable.</summary>
    public const string SortScript = "(" + Sortable + ")(document.currentScript.previousElementSibling);";

    /// <summary>Makes every table of a page sortable.</summary>
    public const string SortAllScript = "document.querySelectorAll('.baogao-frame > table').forEach(" + Sortable + ");";

    public static string Write(IReadOnlyList<TableColumn> columns, IReadOnlyList<string> keys, int count, TableWords words)
    {
        var heads = words.Head([.. columns.Select(column => column.Name)]);
        var head = string.Concat(columns.Select((column, i) => $"<th scope=\"col\"{Right(column)}>{words.Html(heads[i])}</th>"));
        var body = keys.Select((key, row) =>
            $"<tr><th scope=\"row\">{words.Html(words.Text(key))}</th>{string.Concat(columns.Select(column => Cell(column, Text(column.Cells[row]), words)))}</tr>");
        var note = count > keys.Count ? $"\n<p><small>{E(words.Cut(keys.Count, count))}</small></p>" : "";
        return $"<div class=\"baogao-frame\"><table><thead><tr><th scope=\"col\">#</th>{head}</tr></thead><tbody>\n{string.Join('\n', body)}\n</tbody></table><script>{SortScript}</script>{note}</div>";
    }

    private static string Cell(TableColumn column, string text, TableWords words) => $"<td{Right(column)}>{words.Html(words.Text(text))}</td>";

    private static string Right(TableColumn column) => column.IsNumeric ? " style=\"text-align:right\"" : "";

    private static string Text(object? cell) => cell switch
    {
        null => "–",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private static string E(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>A column of a table: its name and the cells that are shown.</summary>
internal sealed record TableColumn(string Name, IReadOnlyList<object?> Cells)
{
    public bool IsNumeric => Cells.Any(cell => cell is not null) && Cells.All(cell => cell is null or decimal or double or float or int or long);
}
