using System.Globalization;
using System.Net;
using Baogao.Model;

namespace Baogao.Frames;

/// <summary>
/// A compact HTML table: row keys first, numbers at the right, a dash for what is missing, a click on a head sorts. Long ones are cut by rows,
/// with a note that says how to see all.
/// </summary>
internal static class TableHtml
{
    /// <summary>
    /// Lets every table that is there be sorted by its heads, with a pointer or with keys: numbers by value, texts by the page's language, what
    /// is no number after the numbers. A cell with a <c>data-value</c> is sorted by that. It looks for all of them, each table once: VS Code runs a copy of the script at the end of the output,
    /// so that the table is not its neighbour there.
    /// </summary>
    public const string SortScript =
        "document.querySelectorAll('.baogao-frame > table, .baogao-data > table').forEach(function(t){if(t.baogaoSorts)return;t.baogaoSorts=true;Array.from(t.tHead.rows[0].cells).forEach(function(c){" +
        "var b=document.createElement('button');b.type='button';b.style.cssText='all:inherit;display:inline;padding:0;border:0;cursor:pointer;outline:revert';b.append.apply(b,c.childNodes);c.append(b);});" +
        "t.tHead.addEventListener('click',function(e){var h=e.target.closest('th'),i=h.cellIndex,b=t.tBodies[0],d=h.getAttribute('aria-sort')==='ascending'?-1:1;" +
        "Array.from(t.tHead.rows[0].cells).forEach(function(c){c.removeAttribute('aria-sort');});h.setAttribute('aria-sort',d>0?'ascending':'descending');" +
        "function at(r){return(r.cells[i].dataset.value||r.cells[i].textContent).trim();}" +
        "Array.from(b.rows).sort(function(x,y){var p=at(x),q=at(y),m=p?Number(p):NaN,n=q?Number(q):NaN;" +
        "return isNaN(m)||isNaN(n)?(isNaN(m)-isNaN(n)||d*p.localeCompare(q,undefined,{numeric:true})):d*(m-n);}).forEach(function(r){b.appendChild(r);});});});";

    /// <summary>The alignment of a cell of text: front ends set cells without one to the right.</summary>
    public const string Left = " style=\"text-align:left\"";

    public static string Write(TableContent table, TableWords words)
    {
        if (table.Count == 0 && words.Empty is { Length: > 0 } empty)
        {
            return $"<p>{words.Html(empty)}</p>";
        }

        var columns = words.Shown(table.Columns);
        var (heads, hasKeys) = (words.Head([.. columns.Select(column => column.Name)]), words.HasKeys(table.Keys));
        var head = string.Concat(columns.Select((column, i) => $"<th scope=\"col\"{Align(column)}>{words.Html(heads[i])}</th>"));
        var body = table.Keys.Select((key, row) => $"<tr>{(hasKeys ? $"<th scope=\"row\"{Left}>{words.Html(words.Text(key))}</th>" : "")}{string.Concat(columns.Select(column => Cell(column, row, words)))}</tr>");
        var note = table.Note(words) is { Length: > 0 } cut ? $"\n<p><small>{WebUtility.HtmlEncode(cut)}</small></p>" : "";
        var drafts = table.Unconfirmed(words) is { Length: > 0 } unconfirmed ? $"<p class=\"baogao-drafts\"><strong>{words.Html(unconfirmed)}</strong></p>" : "";
        return $"<div class=\"baogao-frame\">{drafts}<table><thead><tr>{(hasKeys ? $"<th scope=\"col\"{Left}>{words.Html(words.KeyHead)}</th>" : "")}{head}</tr></thead><tbody>\n{string.Join('\n', body)}\n</tbody></table><script>{SortScript}</script>{note}</div>";
    }

    /// <summary>The same as lines of text, cells apart by tabs.</summary>
    public static string WriteText(TableContent table, TableWords words)
    {
        if (table.Count == 0 && words.Empty is { Length: > 0 } empty)
        {
            return empty;
        }

        return string.Join('\n', (string[])
        [
            .. Line(table.Unconfirmed(words)),
            string.Join('\t', table.Heads(words)),
            .. table.Rows(words).Select(row => string.Join('\t', row.Select(cell => cell.Text.ReplaceLineEndings(" ")))),
            .. Line(table.Note(words)),
        ]);

        static string[] Line(string text) => text.Length > 0 ? [text] : [];
    }

    private static string Cell(TableColumn column, int row, TableWords words) => $"<td{Align(column)}{Value(column.Cells[row])}>{words.Html(words.Cell(column, row))}</td>";

    // A figure is written with its unit and sorted by its number.
    private static string Value(object? cell) => cell is Figure { Value: { } value } ? $" data-value=\"{value.ToString(CultureInfo.InvariantCulture)}\"" : "";

    private static string Align(TableColumn column) => column.IsNumeric ? " style=\"text-align:right\"" : Left;
}
