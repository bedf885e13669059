namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>Small pieces of HTML that more than one place writes.</summary>
internal static class HtmlParts
{
    /// <summary>A script element; only a browser runs it.</summary>
    public static string Script(string code) => $"<script type=\"text/javascript\">{code}</script>";
}
