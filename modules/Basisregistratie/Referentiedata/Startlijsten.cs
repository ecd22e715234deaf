namespace Leefbaarheid.Basisregistraties.Referentiedata;

/// <summary>A reference list as the module starts with it.</summary>
/// <param name="Soort">Its name.</param>
/// <param name="Bron">Who keeps it.</param>
/// <param name="Regels">One value per line: code, name and, where there is one, the value above it.</param>
internal sealed record Startlijst(string Soort, Referentiebron Bron, string Regels);

/// <summary>
/// The lists that fields choose from. Codes and names are those of VERA, the sector's standard (CC0), as far as they may still be
/// chosen; importing the standard's own file adds the other lists, the explanations and what has expired.
/// </summary>
internal static class Startlijsten
{
    public static IReadOnlyList<Startlijst> Alle { get; } =
    [
        new("COLLECTIEFOBJECTSOORT", Referentiebron.Vera, """
            APD|Achterpad|RUIMTESOORT.BTR
            ATR|Atrium / Patio|RUIMTESOORT.BTR
            ATU|Achtertuin|RUIMTESOORT.BTR
            BAL|Gemeenschappelijk balkon|RUIMTESOORT.BTR
            BAT|Badkamer met toilet|RUIMTESOORT.VTK
            BDK|Gemeenschappelijke badkamer|RUIMTESOORT.VTK
            BER|Gemeenschappelijke berging|RUIMTESOORT.OVR
            BIJ|Bijkeuken|RUIMTESOORT.OVR
            CAS|Casco|RUIMTESOORT.OVR
            CEH|Centrale hal|RUIMTESOORT.OVR
            DAK|Dak|RUIMTESOORT.OVR
            DOU|Doucheruimte|RUIMTESOORT.VTK
            ETS|Entresol|RUIMTESOORT.OVR
            FTS|Gemeenschappelijke fietsenstalling|RUIMTESOORT.OVR
            GAK|Gemeenschappelijk dakterras|RUIMTESOORT.BTR
            GAL|Galerij|RUIMTESOORT.BTR
            GAN|Gang|RUIMTESOORT.VRK
            GAR|Garage|RUIMTESOORT.OVR
            HAL|Hal|RUIMTESOORT.VRK
            KEL|Kelder|RUIMTESOORT.OVR
            KEU|Gemeenschappeijke keuken|RUIMTESOORT.VTK
            LIF|Lift|RUIMTESOORT.OVR
            ONG|Onderdoorgang|RUIMTESOORT.OVR
            OGR|Overige gemeenschappelijke ruimte of voorziening|RUIMTESOORT.OVR
            OVT|Overig vertrek|RUIMTESOORT.VTK
            IAP|Inpandige afgesloten parkeergarage|RUIMTESOORT.GEM
            UAP|Uitpandige afgesloten parkeergarage|RUIMTESOORT.GEM
            PCO|Parkeerterrein behorend bij complex|RUIMTESOORT.GEM
            ROR|Recreatie-/ontmoetingsruimte|RUIMTESOORT.OVR
            REC|Recreatieruimte|RUIMTESOORT.OVR
            SCH|Schuur|RUIMTESOORT.OVR
            SER|Serre|RUIMTESOORT.VTK
            SPP|Speelplaats|RUIMTESOORT.BTR
            STK|Stortkoker|RUIMTESOORT.OVR
            TER|Terrein|RUIMTESOORT.BTR
            TES|Terras|RUIMTESOORT.BTR
            TOI|Gemeenschappelijke toilet|RUIMTESOORT.OVR
            TRH|Trappenhuis|RUIMTESOORT.OVR
            TRU|Technische ruimte|RUIMTESOORT.OVR
            TUI|Tuin|RUIMTESOORT.BTR
            TUS|Tussenkamer|RUIMTESOORT.VTK
            VID|Vide|RUIMTESOORT.VTK
            VLI|Vliering|RUIMTESOORT.OVR
            VTU|Voortuin|RUIMTESOORT.BTR
            WAS|Wasruimte|RUIMTESOORT.OVR
            WOK|Woonkamer/keuken|RUIMTESOORT.VTK
            WOO|Woonkamer|RUIMTESOORT.VTK
            WSL|Woon-/slaapkamer|RUIMTESOORT.VTK
            ZIJ|Zijtuin|RUIMTESOORT.BTR
            LOG|Loggia|RUIMTESOORT.BTR
            ZOL|Zolder|RUIMTESOORT.OVR
            ZVT|Zoldervertrek|RUIMTESOORT.VTK
            """),
        new("COMMUNICATIEKANAAL", Referentiebron.Vera, """
            APP|Whatsapp
            BAL|Balie
            BEZ|Huisbezoek
            BRI|Brief
            EMA|E-mail
            INS|Inspectie
            INT|Internet / klantportaal
            SMS|SMS
            TEL|Telefoon
            """),
        new("COMMUNICATIERICHTING", Referentiebron.Vera, """
            INK|Inkomend
            UIT|Uitgaand
            """),
        new("CLUSTERSOORT", Referentiebron.Vera, """
            BUU|Buurt
            FIN|Financieel
            MAR|Markt
            OND|Onderhoud
            PRO|Project
            RAY|Rayon
            SER|Servicekosten
            STO|Verbruikskosten
            STR|Strategisch
            VEX|Vastgoedexploitatie
            VVE|Vereniging van Eigenaars
            WIJ|Wijk
            WRD|Waardering
            WGP|Wbmgp
            """),
        new("DEFECTLOCATIE", Referentiebron.Vera, """
            AIR|Airco/koelinstallatie
            BAD|Badkamer / doucheruimte
            BAL|Balkon
            BER|Bergingsruimte
            BIJ|Bijkeuken
            BUI|Buitengevel
            CON|Containerruimte
            DAK|Dak
            DTE|Dakterras
            ENT|Entreehal / Ingang
            FIE|Fietsenstalling
            GAL|Galerij / galerijgang
            GAN|Gangkast / trapkast
            GAR|Garage (perceelgebonden) / carport
            HAL|Hal / gang individueel
            KEL|Kelder
            KEU|Keuken
            KRU|Kruipruimte
            LIF|Lift
            OVE|Overige ruimte
            OVL|Overloop
            PAD|Pad / brandgang
            PAN|Pantry
            PAR|Parkeerplaats
            POR|Trappenhuis / Portiek
            SCH|Schuur
            SCO|Scootmobielruimte
            SLA|Slaapkamer
            TOI|Toiletruimte
            TRA|Trap
            TRC|Technische ruimte (collectief)
            TRI|Technische ruimte (individueel)
            TUI|Tuin
            VOE|Voertuigingang
            WOO|Woonkamer
            WRC|Wasruimte collectief
            WRI|Wasruimte individueel
            ZOL|Zolder / vliering
            """),
        new("DEFECTOORZAAK", Referentiebron.Vera, """
            BEW|Bewonersopdracht/gedrag
            BRA|Schade door brand
            OUD|Ouderdom
            SLT|Normale slijtage
            SOP|Slecht opgeleverd
            STO|Schade door storm
            VAN|Schade door vandalisme
            VGE|Verzoek van de vastgoedeigenaar
            WAT|Schade door water
            """),
        new("EENHEIDDETAILSOORT", Referentiebron.Vera, """
            ANT|Antenne-opstelplaats|EENHEIDSOORT.OVE
            ATE|Atelierruimte|EENHEIDSOORT.BED
            BAS|Basisschool|EENHEIDSOORT.MOG
            BED|Bedrijfshal|EENHEIDSOORT.BED
            BEN|Benedenwoning|EENHEIDSOORT.WOO
            BER|Berging|EENHEIDSOORT.OVE
            BIB|Bibliotheek|EENHEIDSOORT.MOG
            BIJ|Bijeenkomstruimte|EENHEIDSOORT.MOG
            BOU|Bouwkavel|EENHEIDSOORT.OVE
            BOV|Bovenwoning|EENHEIDSOORT.WOO
            BRE|Brede school|EENHEIDSOORT.MOG
            BUU|Buurthuis|EENHEIDSOORT.MOG
            CJG|Centrum voor Jeugd en Gezin|EENHEIDSOORT.MOG
            COR|Corridorflat|EENHEIDSOORT.WOO
            CUL|Cultuur ruimte|EENHEIDSOORT.MOG
            DAG|Dagbestedingsruimte|EENHEIDSOORT.MOG
            EIN|Eindwoning|EENHEIDSOORT.WOO
            EPK|Erfpachtkavel|EENHEIDSOORT.OVE
            FIE|Fietsparkeerplaats/stalling|EENHEIDSOORT.OVE
            GAL|Galerijflat|EENHEIDSOORT.WOO
            GAR|Garage|EENHEIDSOORT.PAR
            GEM|Gemeenschapscentrum|EENHEIDSOORT.MOG
            GTW|Geschakelde Twee-onder-een-kapwoning|EENHEIDSOORT.WOO
            GWO|Geschakelde woning|EENHEIDSOORT.WOO
            HAL|Half vrijstaande woning|EENHEIDSOORT.WOO
            HER|Herenhuis|EENHEIDSOORT.WOO
            HOE|Hoekwoning|EENHEIDSOORT.WOO
            HOR|Horeca|EENHEIDSOORT.BED
            HOS|Hospice|EENHEIDSOORT.MOG
            JON|Jongerencentrum|EENHEIDSOORT.MOG
            KAM|Kamer|EENHEIDSOORT.WOO
            KAN|Kantoorruimte|EENHEIDSOORT.BED
            KNG|Kangoeroewoning|EENHEIDSOORT.WOO
            KIN|Kinderopvanglocatie|EENHEIDSOORT.BED
            KTI|Kantoorruimte van toegelaten instelling|EENHEIDSOORT.MOG
            LGI|Lichamelijk beperkten instelling|EENHEIDSOORT.INT
            LIG|Ligplaats|EENHEIDSOORT.OVE
            LVG|Lichamelijk en geestelijk beperkten instelling|EENHEIDSOORT.INT
            MAA|Maatschappelijk werkruimte wijk-/buurtgericht|EENHEIDSOORT.MOG
            MAI|Maisonette|EENHEIDSOORT.WOO
            MUL|Multifunctionele centrum|EENHEIDSOORT.MOG
            MWR|Maatschappelijk werkruimte niet-wijk- of buurtgericht|EENHEIDSOORT.MOG
            OPS|Opslagterrein|EENHEIDSOORT.OVE
            OPV|Opvangcentrum|EENHEIDSOORT.MOG
            PAM|Parkeerplaats motor|EENHEIDSOORT.PAR
            PAO|Parkeerplaats overdekt|EENHEIDSOORT.PAR
            PAR|Parkeerplaats auto|EENHEIDSOORT.PAR
            POF|Portiekflat|EENHEIDSOORT.WOO
            POW|Portiekwoning|EENHEIDSOORT.WOO
            PRA|Praktijkruimte|EENHEIDSOORT.BED
            PRW|Praktijkwoning|EENHEIDSOORT.WOO
            PZI|Psychische zorginstelling|EENHEIDSOORT.INT
            REC|Recreatiewoning|EENHEIDSOORT.REC
            REZ|Recreatiezaal|EENHEIDSOORT.MOG
            SCH|Schoolgebouw|EENHEIDSOORT.MOG
            SCO|Scootmobielplek|EENHEIDSOORT.PAR
            STP|Steunpunt|EENHEIDSOORT.MOG
            TIJ|Tijdelijke woning|EENHEIDSOORT.WOO
            TIN|Tiny house|EENHEIDSOORT.WOO
            TUS|Tussenwoning|EENHEIDSOORT.WOO
            TWE|Twee-onder-een-kapwoning|EENHEIDSOORT.WOO
            VEI|Veiligheidshuis|EENHEIDSOORT.MOG
            VGI|Verstandelijk gehandicapten instelling|EENHEIDSOORT.INT
            VOL|Volkstuin|EENHEIDSOORT.OVE
            VPL|Verpleeghuis|EENHEIDSOORT.INT
            VRI|Vrijstaande woning|EENHEIDSOORT.WOO
            VZO|Verzorgingshuis|EENHEIDSOORT.INT
            WAT|Waterwoning|EENHEIDSOORT.WOO
            WEL|Welzijnswerkruimte wijk-/buurtgericht|EENHEIDSOORT.MOG
            WER|Centrum voor werk|EENHEIDSOORT.MOG
            WIJ|Wijksportvoorziening|EENHEIDSOORT.MOG
            WIR|Winkelruimte|EENHEIDSOORT.BED
            WOB|Woonboot|EENHEIDSOORT.WOO
            WOW|Woonwagen|EENHEIDSOORT.WOO
            WWI|Woon-/Winkelpand|EENHEIDSOORT.BED
            WWP|Woonwagenstandplaats|EENHEIDSOORT.WOO
            WWR|Welzijnswerkruimte niet-wijk- of buurtgericht|EENHEIDSOORT.MOG
            ZIE|Ziekenhuis|EENHEIDSOORT.INT
            ZST|Zorgsteunpunt|EENHEIDSOORT.MOG
            """),
        new("EENHEIDSOORT", Referentiebron.Vera, """
            BED|Bedrijfsruimte
            INT|Intramuraal zorgvastgoed
            MOG|Maatschappelijk vastgoed
            OVE|Overig
            PAR|Parkeergelegenheid
            REC|Recreatiebestemming
            WOO|Woonruimte
            """),
        new("EENHEIDSTATUS", Referentiebron.Vera, """
            ADM|Administratief
            LEE|Leegstand
            ONT|In ontwikkeling
            UIT|Uit exploitatie
            VEH|Verhuurd
            """),
        new("ONDERHOUDSOORT", Referentiebron.Vera, """
            INS|Inspectie
            MUT|Mutatie
            PLN|Planmatig
            PRJ|Projectmatig
            REP|Reparatie
            WMO|WMO Aanpassing
            WOV|Woningverbetering
            LEE|Leefbaarheid
            """),
        new("ONDERHOUDSVERZOEKSTATUS", Referentiebron.Vera, """
            AFG|Afgehandeld
            BEO|Ter beoordeling
            FIN|Financieel afwikkelen
            GEA|Geannuleerd
            INB|In behandeling
            REG|Geregistreerd
            TEC|Technisch gereed
            """),
        new("RELATIEROLSOORT", Referentiebron.Vera, """
            AMA|Aankopende makelaar
            AMB|Ambulante begeleider
            ASS|Assetmanager
            BED|Behandelaar
            BEH|Beheerder
            BET|Betaler
            BEW|Bewoner
            BSL|Bestuurslid
            BUD|Budgetcoach
            BWI|Bewindvoerder
            COL|Wooncoöperatie-lid
            COO|Wooncoöperatie
            CPE|Contactpersoon
            CUR|Curator
            DEU|Deurwaarder
            EIG|Eigenaar
            ERF|Erfpachter
            FIA|Fiatteur
            GAR|Garantiegever
            GEB|Gebruiker
            GEL|Geldnemer
            HME|Huismeester
            HUU|Huurder
            INS|Inspecteur
            KOP|Koper
            LEV|Leverancier
            MBW|Medebewoner
            MDH|Medehuurder
            MDW|Medewerker
            MED|Mede aanvrager
            MEL|Melder
            NOT|Notaris
            OPD|Opdrachtgever
            OPN|Opdrachtnemer
            OPZ|Opzichter
            OWI|Onderwijsinstelling
            PEN|Penningmeester
            PRO|Prospect
            SEC|Secretaris
            VER|Verkoper
            VMA|Verkopende makelaar
            VOO|Voorzitter
            VVE|Vereniging van Eigenaren
            VVL|VvE-lid
            WON|Woningzoekende
            WOO|Woonconsulent
            ZEK|Zekerheidsnemer
            """),
        new("RELATIESOORT", Referentiebron.Vera, """
            GRO|Relatiegroep
            NAT|Natuurlijke persoon
            REC|Rechtspersoon
            """),
        new("SIGNALERINGDETAILSOORT", Referentiebron.Vera, """
            AGS|Agressie|SIGNALERINGSOORT.AGR
            AMB|Ambulante begeleiding|SIGNALERINGSOORT.ONB
            BEL|Beledigend|SIGNALERINGSOORT.WAN
            BET|Betalingsachterstand|SIGNALERINGSOORT.SCH
            BEW|Bewindvoerder
            BEZ|Bezoek met twee
            BRA|Brandstichting|SIGNALERINGSOORT.AGR
            CUR|Onder curatele
            DEU|Deurwaarder|SIGNALERINGSOORT.SCH
            DRU|Drugshandel|SIGNALERINGSOORT.ONE
            FYS|Fysiek|SIGNALERINGSOORT.AGR
            GEL|Geluidsoverlast|SIGNALERINGSOORT.OVE
            HEN|Hennepkwekerij|SIGNALERINGSOORT.ONE
            INT|Intimiderend|SIGNALERINGSOORT.WAN
            MUT|Mutatieschade|SIGNALERINGSOORT.SCH
            ONA|Onacceptabele toon|SIGNALERINGSOORT.WAN
            OND|Onderverhuur|SIGNALERINGSOORT.ONE
            PRO|Prostitutie|SIGNALERINGSOORT.ONE
            RAC|Racistich|SIGNALERINGSOORT.WAN
            SCH|Schriftelijk|SIGNALERINGSOORT.AGR
            SEU|Seksueel ongepast|SIGNALERINGSOORT.WAN
            VEB|Verbaal|SIGNALERINGSOORT.AGR
            VER|Vervuiling|SIGNALERINGSOORT.ONE
            """),
        new("SIGNALERINGSOORT", Referentiebron.Vera, """
            AGR|Agressie
            ONB|Ondersteuningsbehoefte
            ONE|Oneigenlijk gebruik woning
            OVE|Overlast
            SCH|Huurschuld
            WAN|Wangedrag naar medewerkers
            """),
        new("SIGNALERINGSTATUS", Referentiebron.Vera, """
            ACT|Actief
            PAS|Passief
            VER|Vervallen
            """),
        new("TAAL", Referentiebron.Vera, """
            DUI|Duits
            ENG|Engels
            FRA|Frans
            NLD|Nederlands
            SPA|Spaans
            TUR|Turks
            """),
        new("INFORMATIEOBJECTSOORT", Referentiebron.Vera, """
            BRO|Brochure
            DOC|Document
            FOT|Foto
            KOP|Kopie
            NOT|Notitie
            OVE|Overeenkomst
            PLA|Plattegrond
            PLN|Plan
            RAP|Rapport
            VER|Verslag
            VID|Video
            """),
        new("VERTROUWELIJKHEID", Referentiebron.Vera, """
            GEH|Geheim
            INT|Intern
            OPE|Openbaar
            VER|Vertrouwelijk
            """),
        new("FUNCTIE", Referentiebron.Eigen, """
            WIJ|Wijkbeheerder
            COO|Coördinator
            SOC|Sociaal beheerder
            LEE|Leefbaarheidsmedewerker
            OND|Ondersteuner sociaal beheer
            MAN|Manager
            """),
    ];
}
