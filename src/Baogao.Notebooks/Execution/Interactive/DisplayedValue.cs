#pragma warning disable IDE0130

namespace Microsoft.DotNet.Interactive;

/// <summary>A value on display that can be replaced in place.</summary>
public sealed class DisplayedValue
{
    private readonly string displayId;

    internal DisplayedValue(string displayId, IReadOnlyCollection<string> mimeTypes) => (this.displayId, MimeTypes) = (displayId, mimeTypes);

    /// <summary>The MIME types that were asked for; empty where the type of the value decides.</summary>
    public IReadOnlyCollection<string> MimeTypes { get; }

    /// <summary>Shows another value where this one stands.</summary>
    public void Update(object? updatedValue) => Kernel.Cell.Update(updatedValue, MimeTypes, displayId);
}
