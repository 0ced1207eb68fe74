import { defineWords } from '#base/words.ts';

/** What acts on savings are called. */
export const savingsActTitles = defineWords(
  {
    'savings-product.add': 'Membuat produk simpanan',
    'savings-product.change': 'Mengubah nama produk simpanan',
    'savings-product.change-terms': 'Mengubah ketentuan produk simpanan',
    'savings-product.close': 'Menutup produk simpanan',
    'savings-product.reopen': 'Membuka kembali produk simpanan',
    'savings.attach': 'Melekatkan produk pada saldo impor',
    'savings.detach': 'Membatalkan pelekatan produk',
    'savings-account.open': 'Membuka rekening simpanan',
    'savings-account.set-term': 'Mencatat jatuh tempo simpanan berjangka',
    'savings.deposit': 'Menerima setoran simpanan',
    'savings.withdraw': 'Membayar penarikan simpanan',
    'savings.transfer': 'Memindahbukukan simpanan',
    'savings-account.close': 'Menutup rekening simpanan',
    'savings-licence.record': 'Mencatat izin OJK',
    'savings-licence.end': 'Mengakhiri izin OJK',
  },
  {
    'savings-product.add': 'Making a savings product',
    'savings-product.change': 'Renaming a savings product',
    'savings-product.change-terms': 'Changing a savings product’s terms',
    'savings-product.close': 'Closing a savings product',
    'savings-product.reopen': 'Reopening a savings product',
    'savings.attach': 'Attaching a product to imported balances',
    'savings.detach': 'Undoing the attachment of a product',
    'savings-account.open': 'Opening a savings account',
    'savings-account.set-term': 'Entering when a term deposit matures',
    'savings.deposit': 'Taking a deposit',
    'savings.withdraw': 'Paying a withdrawal',
    'savings.transfer': 'Transferring between savings accounts',
    'savings-account.close': 'Closing a savings account',
    'savings-licence.record': 'Recording a licence of OJK',
    'savings-licence.end': 'Ending a licence of OJK',
  },
);
