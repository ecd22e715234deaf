namespace Leefbaarheid.Basisregistraties.Import;

/// <summary>A good row on its way into the database.</summary>
internal sealed class Importrij<TRij, TEntity>(long regel, string sleutel, TRij inhoud)
{
    /// <summary>Line number in the file.</summary>
    public long Regel { get; } = regel;

    /// <summary>Business key.</summary>
    public string Sleutel { get; } = sleutel;

    public TRij Inhoud { get; } = inhoud;

    /// <summary>The record that it became; set while it is written.</summary>
    public TEntity Record { get; set; } = default!;

    /// <summary>True when something that hangs on the record was added, so that the row counts as a change.</summary>
    public bool DeelGewijzigd { get; set; }
}
