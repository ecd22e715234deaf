-- platform
IF OBJECT_ID(N'[platform].[__ef_platform]') IS NULL
BEGIN
    IF SCHEMA_ID(N'platform') IS NULL EXEC(N'CREATE SCHEMA [platform];');
    CREATE TABLE [platform].[__ef_platform] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_platform] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    IF SCHEMA_ID(N'platform') IS NULL EXEC(N'CREATE SCHEMA [platform];');
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    CREATE TABLE [platform].[Nummerreeks] (
        [Id] uniqueidentifier NOT NULL,
        [Code] nvarchar(20) NOT NULL,
        [Omschrijving] nvarchar(100) NOT NULL,
        [Patroon] nvarchar(40) NOT NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Nummerreeks] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    CREATE TABLE [platform].[Sluitingsdag] (
        [Id] uniqueidentifier NOT NULL,
        [Datum] date NOT NULL,
        [Omschrijving] nvarchar(100) NOT NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Sluitingsdag] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    CREATE TABLE [platform].[Termijn] (
        [Id] uniqueidentifier NOT NULL,
        [OnderwerpSoort] nvarchar(100) NOT NULL,
        [OnderwerpId] uniqueidentifier NOT NULL,
        [Soort] nvarchar(100) NOT NULL,
        [Streefdatum] date NULL,
        [UiterlijkeDatum] date NOT NULL,
        [GepauzeerdVan] date NULL,
        [GehaaldOp] date NULL,
        [AfgeslotenOp] datetime2 NULL,
        [GesignaleerdOp] datetime2 NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Termijn] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    CREATE TABLE [platform].[Nummerreeksregel] (
        [Id] uniqueidentifier NOT NULL,
        [NummerreeksId] uniqueidentifier NOT NULL,
        [Jaar] int NOT NULL,
        [LaatstGebruikt] bigint NOT NULL,
        [Eindnummer] bigint NOT NULL,
        [LaatsteDatum] date NULL,
        [Open] bit NOT NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Nummerreeksregel] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Nummerreeksregel_Nummerreeks_NummerreeksId] FOREIGN KEY ([NummerreeksId]) REFERENCES [platform].[Nummerreeks] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Nummerreeks_Code] ON [platform].[Nummerreeks] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Nummerreeksregel_NummerreeksId_Jaar] ON [platform].[Nummerreeksregel] ([NummerreeksId], [Jaar]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Sluitingsdag_Datum] ON [platform].[Sluitingsdag] ([Datum]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    CREATE INDEX [IX_Termijn_OnderwerpId] ON [platform].[Termijn] ([OnderwerpId]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Termijn_Open] ON [platform].[Termijn] ([OnderwerpId], [OnderwerpSoort], [Soort]) WHERE "AfgeslotenOp" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Termijn_Sweep] ON [platform].[Termijn] ([UiterlijkeDatum]) WHERE "AfgeslotenOp" IS NULL AND "GesignaleerdOp" IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122020444_EersteVersie'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261122020444_EersteVersie', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122023138_Waarschuwingsnummer'
)
BEGIN
    ALTER TABLE [platform].[Nummerreeksregel] ADD [Waarschuwingsnummer] bigint NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122023138_Waarschuwingsnummer'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261122023138_Waarschuwingsnummer', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    DROP INDEX [IX_Termijn_Sweep] ON [platform].[Termijn];
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    ALTER TABLE [platform].[Termijn] ADD [MislukteSignalen] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    ALTER TABLE [platform].[Termijn] ADD [SignaalMisluktOp] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    ALTER TABLE [platform].[Termijn] ADD [SignaalOp] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    ALTER TABLE [platform].[Termijn] ADD [StreefGesignaleerdOp] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    CREATE TABLE [platform].[Uitgaandbericht] (
        [Id] uniqueidentifier NOT NULL,
        [Kanaal] nvarchar(100) NOT NULL,
        [Sleutel] nvarchar(200) NOT NULL,
        [Inhoud] nvarchar(max) NOT NULL,
        [VerzendenOp] datetime2 NULL,
        [VerzondenOp] datetime2 NULL,
        [Pogingen] int NOT NULL,
        [MisluktOp] datetime2 NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Uitgaandbericht] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    EXEC(N'UPDATE platform."Termijn" SET "SignaalOp" = CAST(CASE WHEN "Streefdatum" < "UiterlijkeDatum" THEN "Streefdatum" ELSE "UiterlijkeDatum" END AS datetime2) WHERE "AfgeslotenOp" IS NULL AND ("GepauzeerdVan" IS NULL OR "GepauzeerdVan" > CASE WHEN "Streefdatum" < "UiterlijkeDatum" THEN "Streefdatum" ELSE "UiterlijkeDatum" END);')
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Termijn_Mislukt] ON [platform].[Termijn] ([SignaalMisluktOp]) WHERE "SignaalMisluktOp" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Termijn_Sweep] ON [platform].[Termijn] ([Soort], [SignaalOp]) WHERE "SignaalOp" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Uitgaandbericht_Kanaal_Sleutel] ON [platform].[Uitgaandbericht] ([Kanaal], [Sleutel]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Uitgaandbericht_Mislukt] ON [platform].[Uitgaandbericht] ([MisluktOp]) WHERE "MisluktOp" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Uitgaandbericht_Verzenden] ON [platform].[Uitgaandbericht] ([Kanaal], [VerzendenOp]) WHERE "VerzendenOp" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Uitgaandbericht_Verzonden] ON [platform].[Uitgaandbericht] ([VerzondenOp]) WHERE "VerzondenOp" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122040214_Termijnbewaking'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261122040214_Termijnbewaking', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122112808_Bestanden'
)
BEGIN
    CREATE TABLE [platform].[Bestand] (
        [Id] uniqueidentifier NOT NULL,
        [Bestandsnaam] nvarchar(200) NOT NULL,
        [Mediatype] nvarchar(100) NOT NULL,
        [Grootte] bigint NOT NULL,
        [Sha256] nvarchar(64) NOT NULL,
        [Opslagnaam] nvarchar(32) NOT NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Bestand] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122112808_Bestanden'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Bestand_Opslagnaam] ON [platform].[Bestand] ([Opslagnaam]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122112808_Bestanden'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261122112808_Bestanden', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122152714_Persoonlijk'
)
BEGIN
    CREATE TABLE [platform].[Lijstweergave] (
        [Id] uniqueidentifier NOT NULL,
        [Eigenaar] nvarchar(50) NOT NULL,
        [Pagina] nvarchar(100) NOT NULL,
        [Naam] nvarchar(100) NOT NULL,
        [Inhoud] nvarchar(max) NOT NULL,
        [GedeeldMet] nvarchar(40) NOT NULL,
        [TeamId] uniqueidentifier NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Lijstweergave] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122152714_Persoonlijk'
)
BEGIN
    CREATE TABLE [platform].[PersoonlijkeInstelling] (
        [Id] uniqueidentifier NOT NULL,
        [Gebruiker] nvarchar(50) NOT NULL,
        [Sleutel] nvarchar(200) NOT NULL,
        [Waarde] nvarchar(max) NOT NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_PersoonlijkeInstelling] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122152714_Persoonlijk'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Lijstweergave_Eigenaar_Pagina_Naam] ON [platform].[Lijstweergave] ([Eigenaar], [Pagina], [Naam]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122152714_Persoonlijk'
)
BEGIN
    CREATE INDEX [IX_Lijstweergave_Pagina] ON [platform].[Lijstweergave] ([Pagina]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122152714_Persoonlijk'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PersoonlijkeInstelling_Gebruiker_Sleutel] ON [platform].[PersoonlijkeInstelling] ([Gebruiker], [Sleutel]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122152714_Persoonlijk'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261122152714_Persoonlijk', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122214919_Wijzigingslog'
)
BEGIN
    CREATE TABLE [platform].[Wijziging] (
        [Id] uniqueidentifier NOT NULL,
        [Tijdstip] datetime2 NOT NULL,
        [Gebruiker] nvarchar(100) NOT NULL,
        [Module] nvarchar(200) NOT NULL,
        [Recordtype] nvarchar(200) NOT NULL,
        [RecordId] uniqueidentifier NOT NULL,
        [Soort] nvarchar(40) NOT NULL,
        [Inhoud] nvarchar(max) NOT NULL,
        [Zegel] int NULL,
        CONSTRAINT [PK_Wijziging] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122214919_Wijzigingslog'
)
BEGIN
    CREATE TABLE [platform].[Zegel] (
        [Id] uniqueidentifier NOT NULL,
        [Nummer] int NOT NULL,
        [VerzegeldOp] datetime2 NOT NULL,
        [Aantal] int NOT NULL,
        [Afdrukken] varbinary(max) NOT NULL,
        [Hash] varbinary(max) NOT NULL,
        CONSTRAINT [PK_Zegel] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122214919_Wijzigingslog'
)
BEGIN
    CREATE INDEX [IX_Wijziging_RecordId_Tijdstip] ON [platform].[Wijziging] ([RecordId], [Tijdstip]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122214919_Wijzigingslog'
)
BEGIN
    CREATE INDEX [IX_Wijziging_Tijdstip] ON [platform].[Wijziging] ([Tijdstip]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122214919_Wijzigingslog'
)
BEGIN
    CREATE INDEX [IX_Wijziging_Zegel] ON [platform].[Wijziging] ([Zegel]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122214919_Wijzigingslog'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Zegel_Nummer] ON [platform].[Zegel] ([Nummer]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122214919_Wijzigingslog'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261122214919_Wijzigingslog', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122225857_Aanmelding'
)
BEGIN
    CREATE TABLE [platform].[Apisleutel] (
        [Id] uniqueidentifier NOT NULL,
        [Naam] nvarchar(90) NOT NULL,
        [Sleutelhash] nvarchar(64) NOT NULL,
        [Medewerkercode] nvarchar(50) NULL,
        [VervaltOp] datetime2 NULL,
        [IngetrokkenOp] datetime2 NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Apisleutel] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122225857_Aanmelding'
)
BEGIN
    CREATE TABLE [platform].[Beveiligingssleutel] (
        [Id] uniqueidentifier NOT NULL,
        [Naam] nvarchar(100) NOT NULL,
        [Inhoud] nvarchar(max) NOT NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Beveiligingssleutel] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122225857_Aanmelding'
)
BEGIN
    CREATE TABLE [platform].[Gebruiker] (
        [Id] uniqueidentifier NOT NULL,
        [Gebruikersnaam] nvarchar(50) NOT NULL,
        [Naam] nvarchar(100) NOT NULL,
        [Medewerkercode] nvarchar(50) NULL,
        [Wachtwoordhash] nvarchar(200) NULL,
        [MoetWachtwoordWijzigen] bit NOT NULL,
        [MislukteKeren] int NOT NULL,
        [GeblokkeerdTot] datetime2 NULL,
        [TweedeFactor] nvarchar(400) NULL,
        [LaatsteTijdstap] bigint NOT NULL,
        [IsUitgeschakeld] bit NOT NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Gebruiker] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122225857_Aanmelding'
)
BEGIN
    CREATE TABLE [platform].[Sessie] (
        [Id] uniqueidentifier NOT NULL,
        [GebruikerId] uniqueidentifier NOT NULL,
        [Apparaat] nvarchar(300) NULL,
        [VervaltOp] datetime2 NOT NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Sessie] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Sessie_Gebruiker_GebruikerId] FOREIGN KEY ([GebruikerId]) REFERENCES [platform].[Gebruiker] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122225857_Aanmelding'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Apisleutel_Sleutelhash] ON [platform].[Apisleutel] ([Sleutelhash]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122225857_Aanmelding'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Gebruiker_Gebruikersnaam] ON [platform].[Gebruiker] ([Gebruikersnaam]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122225857_Aanmelding'
)
BEGIN
    CREATE INDEX [IX_Sessie_GebruikerId] ON [platform].[Sessie] ([GebruikerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122225857_Aanmelding'
)
BEGIN
    CREATE INDEX [IX_Sessie_VervaltOp] ON [platform].[Sessie] ([VervaltOp]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261122225857_Aanmelding'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261122225857_Aanmelding', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123012000_Functies'
)
BEGIN
    ALTER TABLE [platform].[Gebruiker] ADD [Functies] nvarchar(400) NOT NULL DEFAULT N'APPLICATIEBEHEERDER';
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123012000_Functies'
)
BEGIN
    ALTER TABLE [platform].[Apisleutel] ADD [Functies] nvarchar(400) NOT NULL DEFAULT N'APPLICATIEBEHEERDER';
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123012000_Functies'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261123012000_Functies', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123013000_ExterneIdentiteit'
)
BEGIN
    ALTER TABLE [platform].[Gebruiker] ADD [ExterneIdentiteit] nvarchar(64) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123013000_ExterneIdentiteit'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Gebruiker_ExterneIdentiteit] ON [platform].[Gebruiker] ([ExterneIdentiteit]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123013000_ExterneIdentiteit'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261123013000_ExterneIdentiteit', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123043737_Uitnodigingen'
)
BEGIN
    DROP INDEX [IX_Gebruiker_ExterneIdentiteit] ON [platform].[Gebruiker];
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123043737_Uitnodigingen'
)
BEGIN
    ALTER TABLE [platform].[Gebruiker] ADD [LaatstAangemeldOp] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123043737_Uitnodigingen'
)
BEGIN
    ALTER TABLE [platform].[Gebruiker] ADD [UitnodigingTot] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123043737_Uitnodigingen'
)
BEGIN
    ALTER TABLE [platform].[Gebruiker] ADD [Uitnodigingshash] nvarchar(64) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123043737_Uitnodigingen'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Gebruiker_ExterneIdentiteit] ON [platform].[Gebruiker] ([ExterneIdentiteit]) WHERE "ExterneIdentiteit" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123043737_Uitnodigingen'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Gebruiker_Uitnodigingshash] ON [platform].[Gebruiker] ([Uitnodigingshash]) WHERE "Uitnodigingshash" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123043737_Uitnodigingen'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261123043737_Uitnodigingen', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123055725_Leeslog'
)
BEGIN
    CREATE TABLE [platform].[Lezing] (
        [Id] uniqueidentifier NOT NULL,
        [Tijdstip] datetime2 NOT NULL,
        [Gebruiker] nvarchar(100) NOT NULL,
        [Recordtype] nvarchar(200) NOT NULL,
        [RecordId] uniqueidentifier NOT NULL,
        [Vertrouwelijkheid] nvarchar(40) NOT NULL,
        [Onderdelen] nvarchar(400) NOT NULL,
        [Via] nvarchar(400) NOT NULL,
        CONSTRAINT [PK_Lezing] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123055725_Leeslog'
)
BEGIN
    CREATE INDEX [IX_Lezing_Gebruiker_Tijdstip] ON [platform].[Lezing] ([Gebruiker], [Tijdstip]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123055725_Leeslog'
)
BEGIN
    CREATE INDEX [IX_Lezing_RecordId_Tijdstip] ON [platform].[Lezing] ([RecordId], [Tijdstip]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123055725_Leeslog'
)
BEGIN
    CREATE INDEX [IX_Lezing_Tijdstip] ON [platform].[Lezing] ([Tijdstip]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123055725_Leeslog'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261123055725_Leeslog', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123080838_Moduleversies'
)
BEGIN
    CREATE TABLE [platform].[Moduleversie] (
        [Id] uniqueidentifier NOT NULL,
        [Module] nvarchar(100) NOT NULL,
        [Versie] nvarchar(100) NOT NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Moduleversie] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123080838_Moduleversies'
)
BEGIN
    CREATE TABLE [platform].[Upgradetag] (
        [Id] uniqueidentifier NOT NULL,
        [Module] nvarchar(100) NOT NULL,
        [Tag] nvarchar(100) NOT NULL,
        [Versie] nvarchar(100) NOT NULL,
        [IsUitgevoerd] bit NOT NULL,
        [Version] bigint NOT NULL,
        [SystemCreatedAt] datetime2 NOT NULL,
        [SystemCreatedBy] nvarchar(100) NOT NULL,
        [SystemModifiedAt] datetime2 NOT NULL,
        [SystemModifiedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Upgradetag] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123080838_Moduleversies'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Moduleversie_Module] ON [platform].[Moduleversie] ([Module]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123080838_Moduleversies'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Upgradetag_Module_Tag] ON [platform].[Upgradetag] ([Module], [Tag]);
END;

IF NOT EXISTS (
    SELECT * FROM [platform].[__ef_platform]
    WHERE [MigrationId] = N'20261123080838_Moduleversies'
)
BEGIN
    INSERT INTO [platform].[__ef_platform] ([MigrationId], [ProductVersion])
    VALUES (N'20261123080838_Moduleversies', N'10.0.14');
END;

COMMIT;
GO


