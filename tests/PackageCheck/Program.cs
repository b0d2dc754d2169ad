using GovDisclosure.Law;

System.Console.WriteLine(Instruments.Regulations2019.Article(33, 2));
