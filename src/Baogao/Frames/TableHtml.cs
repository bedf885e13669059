using System.Net;

namespace Baogao.Frames;

/// <summary>
/// A compact HTML table: row keys first, numbers at the right, a dash for what is missing, a click on a head sorts. Long ones are cut by rows,
/// with a note that says how to see all.
/// </summary>
/// <remarks>Each cell carries its alignment: VS Code and JupyterLab set every cell that has none to the right.</remarks>
internal static class TableHtml
{
    /// <summary>
    /// Lets every table that is there be sorted by its heads, with a pointer or with keys: numbers by value, texts by the page's language, what
    /// is no number after the numbers. A cell with a <c>data-value</c> is sorted by that. It looks for all of them, each table once: VS Code runs a copy of the script at the end of the output,
    /// so that the table is not its neighbour there.
    /// </summary>
    public const string SortScript =
        "document.querySelectorAll('.baogao-frame > table').forEach(function(t){if(t.baogaoSorts)return;t.baogaoSorts=true;Array.from(t.tHead.rows[0].cells).forEach(function(c){" +
        "var b=document.createElement('button');b.type='button';b.style.cssText='all:inherit;display:inline;padding:0;border:0;cursor:pointer;outline:revert';b.append.apply(b,c.childNodes);c.append(b);});" +
        "t.tHead.addEventListener('click',function(e){var h=e.target.closest('th'),i=h.cellIndex,b=t.tBodies[0],d=h.getAttribute('aria-sort')==='ascending'?-1:1;" +
        "Array.from(t.tHead.rows[0].cells).forEach(function(c){c.removeAttribute('aria-sort');});h.setAttribute('aria-sort',d>0?'ascending':'descending');" +
        "function at(r){return(r.cells[i].dataset.value||r.cells[i].textContent).trim();}" +
        "Array.from(b.rows).sort(function(x,y){var p=at(x),q=at(y),m=p?Number(p):NaN,n=q?Number(q):NaN;" +
        "return isNaN(m)||isNaN(n)?(isNaN(m)-isNaN(n)||d*p.localeCompare(q,undefined,{numeric:true})):d*(m-n);}).forEach(function(r){b.appendChild(r);});});});";

    private const string Left = " style=\"text-align:left\"";

    public static string Write(IReadOnlyList<TableColumn> columns, IReadOnlyList<string> keys, int count, TableWords words)
    {
        var heads = words.Head([.. columns.Select(column => column.Name)]);
        var head = string.Concat(columns.Select((column, i) => $"<th scope=\"col\"{Align(column)}>{words.Html(heads[i])}</th>"));
        var body = keys.Select((key, row) =>
            $"<tr><th scope=\"row\"{Left}>{words.Html(words.Text(key))}</th>{string.Concat(columns.Select(column => Cell(column, CellText.Of(column.Cells[row]), words)))}</tr>");
        var note = count > keys.Count ? $"\n<p><small>{E(words.Cut(keys.Count, count))}</small></p>" : "";
        // The key is the first column of a frame that has no keys of its own.
        var unconfirmed = words.Unconfirmed(keys.Concat(columns.Take(1).SelectMany(column => column.Cells).OfType<string>()));
        var drafts = unconfirmed.Length > 0 ? $"<p class=\"baogao-drafts\"><strong>{words.Html(unconfirmed)}</strong></p>" : "";
        return $"<div class=\"baogao-frame\">{drafts}<table><thead><tr><th scope=\"col\"{Left}>#</th>{head}</tr></thead><tbody>\n{string.Join('\n', body)}\n</tbody></table><script>{SortScript}</script>{note}</div>";
    }

    private static string Cell(TableColumn column, string text, TableWords words) => $"<td{Align(column)}>{words.Html(words.Text(text))}</td>";

    private static string Align(TableColumn column) => column.IsNumeric ? " style=\"text-align:right\"" : Left;

    private static string E(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>A column of a table: its name and the cells that are shown.</summary>
internal sealed record TableColumn(string Name, IReadOnlyList<object?> Cells)
{
    public bool IsNumeric => Cells.Any(cell => cell is not null) && Cells.All(cell => cell is null or decimal or double or float or int or long);
}
