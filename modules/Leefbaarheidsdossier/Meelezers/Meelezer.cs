namespace Leefbaarheid.Leefbaarheidsdossiers.Meelezers;

/// <summary>Somebody who may read a dossier beside those who handle it, whatever its vertrouwelijkheid.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal sealed class Meelezer(Guid medewerkerId) : Entity
{
    public Guid LeefbaarheidsdossierId { get; private set; }

    public Guid MedewerkerId { get; private set; } = medewerkerId;
}
