namespace Leefbaarheid.Basisregistraties.Taken;

internal enum Taakstatus
{
    NietGestart,
    InUitvoering,
    Voltooid,
    Wachten,
    Uitgesteld,
}

internal enum Taakprioriteit
{
    Laag,
    Normaal,
    Hoog,
}

internal enum Taaktype
{
    Algemeen,
    Telefoongesprek,
    Afspraak,
    Huisbezoek,
    Correspondentie,
}
