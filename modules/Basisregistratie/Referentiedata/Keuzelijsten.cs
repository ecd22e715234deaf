namespace Leefbaarheid.Basisregistraties.Referentiedata;

/// <summary>The reference lists that this module's fields choose from, by their name in the sector's standard.</summary>
internal static class Keuzelijsten
{
    public const string Eenheidsoort = "EENHEIDSOORT";
    public const string Eenheiddetailsoort = "EENHEIDDETAILSOORT";
    public const string Eenheidstatus = "EENHEIDSTATUS";
    public const string Clustersoort = "CLUSTERSOORT";
    public const string Collectiefobjectsoort = "COLLECTIEFOBJECTSOORT";
    public const string Communicatiekanaal = "COMMUNICATIEKANAAL";
    public const string Communicatierichting = "COMMUNICATIERICHTING";
    public const string Informatieobjectsoort = "INFORMATIEOBJECTSOORT";
    public const string Relatierolsoort = "RELATIEROLSOORT";
    public const string Signaleringsoort = "SIGNALERINGSOORT";
    public const string Signaleringdetailsoort = "SIGNALERINGDETAILSOORT";
    public const string Signaleringstatus = "SIGNALERINGSTATUS";
    public const string Taal = "TAAL";
    public const string Functie = "FUNCTIE";
}
