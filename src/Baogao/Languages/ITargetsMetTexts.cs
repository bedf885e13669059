namespace Baogao.Languages;

/// <summary>Shares of annual targets that were met.</summary>
internal interface ITargetsMetTexts
{
    string Missing(string edition);

    /// <param name="all">How many shares are stated.</param>
    /// <param name="met">How many of them are 100 % or more.</param>
    /// <param name="least">The lowest share.</param>
    /// <param name="isHigh">True where all are so high that they also speak of the targets.</param>
    string Title(int all, int met, decimal least, bool isHigh);

    string Heading();

    string Axis();

    string ImpliedTarget();

    /// <summary>A share, the level that it is of, and the target that both imply; null where they imply none.</summary>
    string Share(Quantity share, Quantity level, DerivedNumber? implied);

    string LowTargets();

    string TargetsAreDerived();
}
