namespace Baogao.Notebooks.Assistance.Inspecting;

/// <summary>What is known of the name at the cursor, or of the call that the cursor is in.</summary>
/// <param name="PlainText">As plain text: signature, summary, parameters, value.</param>
/// <param name="Markdown">The same as Markdown, the signature as a C# code block.</param>
public sealed record Inspection(string PlainText, string Markdown);
