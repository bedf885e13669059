namespace Baogao.Reading.Confirming;

/// <summary>Rows cannot be confirmed; the message says why and what to do instead.</summary>
/// <param name="message">Why, and what to do.</param>
/// <param name="isData">True where the data has to be mended first.</param>
public sealed class ConfirmingRefusedException(string message, bool isData = false) : Exception(message)
{
    /// <summary>True where the data has to be mended first; false where something else was to be asked for.</summary>
    public bool IsData => isData;
}
